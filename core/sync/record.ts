/**
 * What devices tell each other of one entry or one account. Every part of it only moves forwards
 * when two of them are joined: see join.ts.
 */
import { z } from 'zod'
import { type Member, Member as MemberSchema } from './member.ts'
import { own } from './own.ts'
import { Stamp } from './stamp.ts'

/** A field whose last writer wins. Without a value, the field was taken away. */
export const Field = z.object({ at: Stamp, value: z.unknown().optional() })
export type Field = z.infer<typeof Field>

/** Its name in a record is `secretKey`, made from all that codes are made from but the counter. */
export const SecretMember = MemberSchema.extend({
  /**
   * How often the counter was set back by hand, and the counter since: whatever is further wins.
   */
  counter: z.tuple([z.number().int().min(0), z.number().int().min(0)]).optional(),
  /** When it was first seen beside another one that is shown: then it begins its time in the trash. */
  asideAt: z.number().int().min(0).optional(),
  value: z
    .object({ otp: z.looseObject({ type: z.string() }), secret: z.string(), pin: z.unknown() })
    .optional(),
})
export type SecretMember = z.infer<typeof SecretMember>

/** Its name in a record is `codeKey`. */
export const CodeMember = MemberSchema.extend({
  code: z.string().optional(),
  /** Marks that were taken back by hand are out; one that nobody has taken back stays. */
  used: MemberSchema,
  void: MemberSchema,
  fields: z.record(z.string(), Field),
})
export type CodeMember = z.infer<typeof CodeMember>

export const SyncRecord = z.object({
  /** The stamp of every field that has none of its own. */
  at: Stamp,
  values: z.record(z.string(), z.unknown()),
  stamps: z.record(z.string(), Stamp),
  tags: z.record(z.string(), MemberSchema),
  secrets: z.record(z.string(), SecretMember),
  codes: z.record(z.string(), CodeMember),
  /** Emptied from the trash: fields from before are gone, but for the names. */
  purged: Stamp.optional(),
})
export type SyncRecord = z.infer<typeof SyncRecord>

/** Where an entry lies in the trash, and where in the list. No field of an entry begins with @. */
export const trashField = '@trash'
export const orderField = '@order'

export function emptyRecord(at: Stamp): SyncRecord {
  return { at, values: {}, stamps: {}, tags: {}, secrets: {}, codes: {} }
}

/** Undefined where nobody has ever written the field. */
export function stampOf(record: SyncRecord, name: string): Stamp | undefined {
  return own(record.stamps, name) ?? (Object.hasOwn(record.values, name) ? record.at : undefined)
}

/** The secret that is shown: of those that nobody has replaced, the one that was written last. */
export function shownSecret({ secrets }: Pick<SyncRecord, 'secrets'>): string | null {
  let shown: string | null = null
  for (const key of Object.keys(secrets)) {
    const last = lastOf(secrets, key)
    if (last !== '' && (shown === null || last > lastOf(secrets, shown))) shown = key
  }
  return shown
}

/** The others that nobody has replaced: they are kept in the trash. */
export function otherSecrets(record: Pick<SyncRecord, 'secrets'>): string[] {
  const keys = Object.keys(record.secrets)
  if (keys.length < 2) return []
  const shown = shownSecret(record)
  return keys.filter(key => key !== shown && (record.secrets[key] as Member).in.length > 0)
}

const lastOf = (secrets: SyncRecord['secrets'], key: string) => secrets[key]?.in.at(-1) ?? ''

export function stateOfCode({ used, void: voided }: CodeMember): 'unused' | 'used' | 'void' {
  if (voided.in.length > 0) return 'void'
  return used.in.length > 0 ? 'used' : 'unused'
}
