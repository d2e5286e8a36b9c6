/**
 * The stored document: everything worth keeping, as JSON. The format is in docs/vault-format.md.
 */

import { z } from 'zod'
import { limits, vaultLimits } from '../../shared/ceilings.ts'
import { defaultVaultSettings } from '../../shared/default-settings.ts'
import { AppError } from '../../shared/errors.ts'
import {
  EntryId,
  Instant,
  Maker,
  Name,
  OtpParameters,
  Tags,
  VaultSettings,
} from '../../shared/models.ts'
import { words } from '../../shared/wording/words.ts'
import { keepingUnknown } from './keeping-unknown.ts'
import { samePlain } from './plain.ts'

const documentVersion = 1
/** Their backups are long gone by then. */
export const StoredBackupCode = keepingUnknown(
  z.object({
    code: z.string().min(1).max(limits.backupCodeLength),
    state: z.enum(['unused', 'used', 'void']),
    usedAt: Instant.nullable(),
    /** Marking the code unused does not hide when it was last handed out. */
    copiedAt: Instant.optional(),
    note: z.string().max(limits.noteLength),
  }),
)
export type StoredBackupCode = z.infer<typeof StoredBackupCode>

const StoredOtp = z.discriminatedUnion(
  'type',
  OtpParameters.options.map(option => option.loose()) as z.ZodType[] as [
    ...typeof OtpParameters.options,
  ],
)

/** An entry with its secrets. It never leaves the core. */
export const StoredEntry = keepingUnknown(
  z.object({
    id: EntryId,
    otp: StoredOtp,
    /** Base32 (RFC 4648 §6): capitals, no padding, no spaces. */
    secret: z
      .string()
      .regex(/^[A-Z2-7]+$/)
      .max(Math.ceil((limits.secretBytes * 8) / 5)),
    /** mOTP and Yandex only. */
    pin: z.string().max(64).nullable(),
    issuer: Name,
    label: Name,
    tags: Tags,
    pinned: z.boolean(),
    note: z.string().max(limits.noteLength),
    /** The app that the entry was imported from called its icon so. */
    icon: z.string().max(limits.iconLength).optional(),
    madeBy: Maker.optional(),
    createdAt: Instant,
    updatedAt: Instant,
    backupCodes: z.array(StoredBackupCode).max(limits.backupCodes),
    /** The server account that this entry is the second factor of. */
    account: keepingUnknown(
      z.object({ connectionId: z.uuid(), accountId: z.string().max(512) }),
    ).nullable(),
  }),
)
export type StoredEntry = z.infer<typeof StoredEntry>

export const StoredTrash = keepingUnknown(
  z.object({
    entry: StoredEntry,
    trashedAt: Instant,
    /** Its place in the list: how far down, and behind which entry (null: it was the first). */
    place: keepingUnknown(
      z.object({ index: z.number().int().min(0), after: EntryId.nullable() }),
    ).optional(),
    /**
     * Set where this was never removed, but made the codes of that entry before its secret changed.
     */
    versionOf: EntryId.optional(),
    /** The account whose second factor it was until that was turned off. */
    retiredFrom: z.uuid().optional(),
  }),
)
export type StoredTrash = z.infer<typeof StoredTrash>

/** Groups of letters and digits, as the user sees them: see recovery-key.ts. */
const RecoveryKeyText = z.string().min(1).max(200)

const Recovery = keepingUnknown(
  z.object({
    key: RecoveryKeyText,
    /** Left out where it was made before that was noted. */
    madeAt: Instant.optional(),
    /** The keys that it has replaced, the last one first: they open the backups of their time. */
    former: z
      .array(keepingUnknown(z.object({ key: RecoveryKeyText, madeAt: Instant.optional() })))
      .max(vaultLimits.formerRecoveryKeys)
      .optional(),
    confirmedAt: Instant.nullable(),
    remindAt: Instant.nullable(),
  }),
)

/** See [Note: saves]. */
export const Saves = keepingUnknown(
  z.object({
    line: z.string().regex(/^[0-9a-f]{16}$/),
    number: z.number().int().min(1),
    at: Instant,
  }),
)
export type Saves = z.infer<typeof Saves>

/** The document in memory. The order of entries is the order on screen. */
export const VaultDocument = z.object({
  entries: z.array(StoredEntry),
  trash: z.array(StoredTrash),
  settings: VaultSettings,
  recovery: Recovery,
  /** Null where it was last saved by a version that counted no saves. */
  saves: Saves.nullable(),
  connections: z.array(z.unknown()),
  /** Programs that may ask for codes: see core/program-access/stored-program.ts. */
  programs: z.array(z.unknown()),
  /** Records that no entry could be read from, kept word for word and tried again at every read. */
  quarantine: z.array(z.unknown()),
  /** Top-level fields that this version does not know; they are written back as they came. */
  unknownFields: z.record(z.string(), z.unknown()),
})
export type VaultDocument = z.infer<typeof VaultDocument>

export function emptyDocument(recoveryKey: string, madeAt?: number): VaultDocument {
  return {
    entries: [],
    trash: [],
    settings: defaultVaultSettings,
    recovery: {
      key: recoveryKey,
      ...(madeAt !== undefined && { madeAt }),
      confirmedAt: null,
      remindAt: null,
    },
    saves: null,
    connections: [],
    programs: [],
    quarantine: [],
    unknownFields: {},
  }
}

/**
 * Reads a document. An entry that cannot be read, or whose id is taken, goes to the quarantine and
 * never costs the others. Fails with `damaged` when it is no document, `too-new` when a newer
 * version wrote it.
 */
export function parseDocument(json: string): VaultDocument {
  const raw = parseObject(json)
  const { version, entries, trash, settings, recovery, saves, ...others } = raw
  const { connections, programs, quarantine, ...rest } = others
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw damaged('core.vault.document.noVersion')
  }
  if (version > documentVersion) {
    throw new AppError('too-new', words('core.vault.tooNew'))
  }
  if (!Array.isArray(entries)) throw damaged('core.vault.document.noEntries')
  const parsedRecovery = Recovery.safeParse(recovery)
  if (!parsedRecovery.success) throw damaged('core.vault.document.noRecovery')

  const seen = new Set<string>()
  const kept: unknown[] = []
  const isNew = (id: string) => !seen.has(id) && seen.add(id).size > 0
  const document: VaultDocument = {
    entries: [],
    trash: [],
    settings: parseSettings(settings),
    recovery: parsedRecovery.data,
    saves: Saves.safeParse(saves).data ?? null,
    connections: listOf(connections),
    programs: listOf(programs),
    quarantine: kept,
    unknownFields: rest,
  }
  const take = (candidate: unknown) => {
    const entry = StoredEntry.safeParse(candidate)
    if (entry.success && isNew(entry.data.id)) {
      sound.add(entry.data)
      document.entries.push(entry.data)
    } else kept.push(candidate)
  }
  for (const candidate of entries) take(candidate)
  for (const candidate of listOf(trash)) {
    const trashed = StoredTrash.safeParse(candidate)
    if (trashed.success && isNew(trashed.data.entry.id)) {
      sound.add(trashed.data)
      document.trash.push(trashed.data)
    } else kept.push(candidate)
  }
  for (const candidate of listOf(quarantine)) take(candidate)
  return document
}

/**
 * Writes a document. Throws when a reader would not take it as it is: what is saved must come back,
 * and an entry that does not parse would silently end in the quarantine.
 */
export function formatDocument(document: VaultDocument): string {
  const { entries, trash, ...others } = document
  const issues = [
    ...issuesOf(VaultDocument, { ...others, entries: [], trash: [] }, []),
    ...entries.flatMap((entry, at) => issuesOf(StoredEntry, entry, ['entries', at])),
    ...trash.flatMap((trashed, at) => issuesOf(StoredTrash, trashed, ['trash', at])),
  ]
  if (issues.length > 0) throw new Error(`The document cannot be saved: ${issues.join(', ')}`)
  const { unknownFields, ...known } = others
  const frame = JSON.stringify({ ...unknownFields, version: documentVersion, ...known })
  return `${frame.slice(0, -1)},"entries":[${entries.map(textOf)}],"trash":[${trash.map(textOf)}]}`
}

/**
 * Entries that a reader takes. A document is never changed in place, and a change keeps the objects
 * of what it left alone (`keepUnchanged`): so each of them is checked once and not at every save,
 * and written as JSON once.
 */
const sound = new WeakSet<object>()
const texts = new WeakMap<object, string>()

function textOf(one: StoredEntry | StoredTrash): string {
  const known = texts.get(one)
  if (known !== undefined) return known
  const text = JSON.stringify(one)
  texts.set(one, text)
  return text
}

/** The places that do not fit, never what stands there. */
function issuesOf(schema: z.ZodType, value: object, path: readonly PropertyKey[]): string[] {
  if (sound.has(value)) return []
  const checked = schema.safeParse(value)
  if (!checked.success) return checked.error.issues.map(issue => [...path, ...issue.path].join('.'))
  sound.add(value)
  return []
}

/**
 * Puts the objects of the document into its changed copy wherever the copy holds the same. Tells
 * whether anything differs at all.
 */
export function keepUnchanged(draft: VaultDocument, document: Readonly<VaultDocument>): boolean {
  draft.entries = shareEqual(draft.entries, document.entries, entry => entry.id)
  draft.trash = shareEqual(draft.trash, document.trash, trashed => trashed.entry.id)
  return !samePlain(draft, document)
}

function shareEqual<T>(changed: readonly T[], before: readonly T[], idOf: (one: T) => string): T[] {
  const byId = new Map(before.map(one => [idOf(one), one]))
  return changed.map(one => {
    const same = byId.get(idOf(one))
    return same !== undefined && samePlain(one, same) ? same : one
  })
}

/** A setting that is missing or out of range takes its default; newer settings stay. */
function parseSettings(raw: unknown): VaultSettings {
  const given = typeof raw === 'object' && raw !== null ? withSystemLocks({ ...raw }) : {}
  const valid: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(VaultSettings.shape)) {
    const value = schema.safeParse(Reflect.get(given, name))
    valid[name] = value.success ? value.data : defaultVaultSettings[name as keyof VaultSettings]
  }
  return { ...given, ...(valid as VaultSettings) }
}

/** One setting stood for three once: whoever turned it off wants none of them. */
function withSystemLocks(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { lockOnSuspend } = given
  return { lockOnScreenLock: lockOnSuspend, lockOnUserSwitch: lockOnSuspend, ...given }
}

function parseObject(json: string): Record<string, unknown> {
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch {
    // The parser's message quotes the text, and the text holds secrets.
    throw damaged('core.vault.document.notJson')
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw damaged('core.vault.document.notObject')
  return raw as Record<string, unknown>
}

const listOf = (raw: unknown): unknown[] =>
  Array.isArray(raw) ? raw : raw === undefined ? [] : [raw]

type Fault = 'noVersion' | 'noEntries' | 'noRecovery' | 'notJson' | 'notObject'

function damaged(key: `core.vault.document.${Fault}`): AppError {
  return new AppError('damaged', words(key))
}
