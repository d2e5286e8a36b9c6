/**
 * [Note: join] Joins what two devices know. It is associative, commutative, and idempotent, and
 * nothing that it joins moves backwards, so that it does not matter in which order, how often, or
 * how late the files of other devices come. It knows no clock, no disk, and no device.
 */
import { samePlain } from '../vault/plain.ts'
import { joinMembers } from './member.ts'
import { joinNamed, namesOf, own, put } from './own.ts'
import {
  type CodeMember,
  type Field,
  type SecretMember,
  type SyncRecord,
  stampOf,
} from './record.ts'
import { laterOf, type Stamp } from './stamp.ts'

/** An entry that was purged while somebody gave it a new secret is known by them. */
export const keptNames: ReadonlySet<string> = new Set(['issuer', 'label'])

/** Answers the first one itself where the other one holds nothing new. */
export function joinRecords(one: SyncRecord, other: SyncRecord): SyncRecord {
  if (samePlain(one, other)) return one
  const purged = laterOf(one.purged, other.purged)
  const joined: SyncRecord = {
    ...joinFields(one, other, purged),
    tags: joinNamed(one.tags, other.tags, joinMembers),
    secrets: joinNamed(one.secrets, other.secrets, joinSecrets),
    codes: joinNamed(one.codes, other.codes, joinCodes),
    ...(purged !== undefined && { purged }),
  }
  return samePlain(joined, one) ? one : joined
}

type Fields = Pick<SyncRecord, 'at' | 'values' | 'stamps'>

function joinFields(one: SyncRecord, other: SyncRecord, purged: Stamp | undefined): Fields {
  const at = one.at > other.at ? one.at : other.at
  const values: Record<string, unknown> = {}
  const stamps: Record<string, Stamp> = {}
  for (const name of namesOf(one.values, one.stamps, other.values, other.stamps)) {
    const field = laterField(fieldOf(one, name), fieldOf(other, name))
    if (!field || (purged !== undefined && field.at <= purged && !keptNames.has(name))) continue
    if (field.value !== undefined) put(values, name, field.value)
    if (field.at !== at || field.value === undefined) put(stamps, name, field.at)
  }
  return { at, values, stamps }
}

function fieldOf(record: SyncRecord, name: string): Field | undefined {
  const at = stampOf(record, name)
  return at === undefined ? undefined : { at, value: own(record.values, name) }
}

export function laterField(one: Field | undefined, other: Field | undefined): Field | undefined {
  if (!one || !other) return one ?? other
  if (one.at !== other.at) return one.at > other.at ? one : other
  if (samePlain(one.value, other.value)) return one
  // Nobody stamps twice alike. Should it happen, every device has to settle for the same one.
  return JSON.stringify(one.value ?? null) >= JSON.stringify(other.value ?? null) ? one : other
}

function joinSecrets(one: SecretMember, other: SecretMember): SecretMember {
  const member = joinMembers(one, other)
  const counter = further(one.counter, other.counter)
  const asideAt = greater(one.asideAt, other.asideAt)
  const value = member.in.length > 0 ? (one.value ?? other.value) : undefined
  return {
    ...member,
    ...(counter && { counter }),
    ...(asideAt !== undefined && { asideAt }),
    ...(value && { value }),
  }
}

function joinCodes(one: CodeMember, other: CodeMember): CodeMember {
  const member = joinMembers(one, other)
  const code = member.in.length > 0 ? (one.code ?? other.code) : undefined
  return {
    ...member,
    ...(code !== undefined && { code }),
    used: joinMembers(one.used, other.used),
    void: joinMembers(one.void, other.void),
    fields: joinNamed(one.fields, other.fields, (a, b) => laterField(a, b) as Field),
  }
}

type Counter = NonNullable<SecretMember['counter']>

function further(one: Counter | undefined, other: Counter | undefined): Counter | undefined {
  if (!one || !other) return one ?? other
  if (one[0] !== other[0]) return one[0] > other[0] ? one : other
  return one[1] >= other[1] ? one : other
}

function greater(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other)
}
