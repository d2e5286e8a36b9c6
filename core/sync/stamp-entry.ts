/** What was changed of one entry, written into its record. */
import type { StoredBackupCode, StoredEntry } from '../vault/document.ts'
import { samePlain } from '../vault/plain.ts'
import { codeFieldsOf, codeKey, counterOf, fieldsOf, type Kept, secretKey } from './entry-fields.ts'
import { firstDot, isIn, type Member, noMember, putIn, takeOut } from './member.ts'
import type { Mint } from './mint.ts'
import { mapNamed, type Named, namesOf, own } from './own.ts'
import {
  type CodeMember,
  emptyRecord,
  type SecretMember,
  type SyncRecord,
  shownSecret,
  stampOf,
  stateOfCode,
} from './record.ts'
import { laterOf, type Stamp } from './stamp.ts'

/** `before`: null where it was nowhere. The record is of before, with its values. */
export function stampEntry(
  record: SyncRecord | undefined,
  before: Kept | null,
  after: Kept,
  mint: Mint,
): SyncRecord {
  const { id } = after.entry
  const stamped = stampFields(
    record ?? emptyRecord(mint.stamp()),
    before ? fieldsOf(before) : {},
    fieldsOf(after),
    mint,
  )
  const isBack = before?.trashed != null && after.trashed === null
  const tags = stampTags(stamped.tags, before?.entry.tags ?? [], after.entry.tags, mint)
  const changed = {
    ...stamped,
    tags,
    secrets: stampSecrets(stamped, before?.entry ?? null, after.entry, mint),
    codes: stampCodes(
      stamped.codes,
      id,
      before?.entry.backupCodes ?? [],
      after.entry.backupCodes,
      mint,
    ),
  }
  return isBack ? putInAgain(changed, mint) : changed
}

export function stampFields(
  record: SyncRecord,
  before: Named<unknown>,
  after: Named<unknown>,
  mint: Mint,
): SyncRecord {
  const changed = namesOf(before, after).filter(name => {
    const isThere = Object.hasOwn(before, name) === Object.hasOwn(after, name)
    return !isThere || !samePlain(own(before, name), own(after, name))
  })
  if (changed.length === 0) return record
  const values = new Map(Object.entries(record.values))
  const stamps = new Map(Object.entries(record.stamps))
  for (const name of changed) {
    const stamp = mint.stamp(laterOf(stampOf(record, name), record.purged))
    if (Object.hasOwn(after, name)) values.set(name, own(after, name))
    else values.delete(name)
    if (stamp === record.at && values.has(name)) stamps.delete(name)
    else stamps.set(name, stamp)
  }
  return { ...record, values: Object.fromEntries(values), stamps: Object.fromEntries(stamps) }
}

function stampSecrets(
  record: SyncRecord,
  before: StoredEntry | null,
  after: StoredEntry,
  mint: Mint,
): SyncRecord['secrets'] {
  const shown = shownSecret(record)
  const key = secretKey(after)
  const secrets = new Map(Object.entries(record.secrets))
  const replaced = shown === null ? undefined : record.secrets[shown]
  const isSame = shown === key || (before !== null && shown !== null && secretKey(before) === key)
  if (!isSame && shown !== null && replaced) {
    const { value: _, ...gone } = takeOut(replaced)
    secrets.set(shown, gone)
  }
  const at = isSame && shown !== null ? shown : key
  const { counter: _, ...otp } = after.otp as StoredEntry['otp'] & { counter?: number }
  const member: SecretMember = secrets.get(at) ?? noMember
  const dots = isSame && isIn(member) ? member : putIn(member, mint.dot(replaced?.in.at(-1)))
  const value = { otp, secret: after.secret, pin: after.pin }
  secrets.set(at, countTo({ ...dots, value }, counterOf(after)))
  return Object.fromEntries(secrets)
}

/** A counter that was set back by hand begins a count of its own, which is further than any before. */
export function countTo(member: SecretMember, counter: number | null): SecretMember {
  if (counter === null) return member
  const [times, reached] = member.counter ?? [0, counter]
  return { ...member, counter: counter < reached ? [times + 1, counter] : [times, counter] }
}

function stampTags(
  tags: Named<Member>,
  before: readonly string[],
  after: readonly string[],
  mint: Mint,
): Record<string, Member> {
  const changed = new Map(Object.entries(tags))
  for (const tag of before) {
    if (!after.includes(tag)) changed.set(tag, takeOut(own(tags, tag) ?? noMember))
  }
  for (const tag of after) {
    const member = changed.get(tag) ?? noMember
    if (!before.includes(tag) || !isIn(member)) changed.set(tag, putIn(member, mint.dot()))
  }
  return keepOrder(changed, after, mint)
}

export function stampCodes(
  codes: SyncRecord['codes'],
  entryId: string,
  before: readonly StoredBackupCode[],
  after: readonly StoredBackupCode[],
  mint: Mint,
): SyncRecord['codes'] {
  if (before === after || samePlain(before, after)) return codes
  const keyOf = ({ code }: StoredBackupCode) => codeKey(entryId, code)
  const changed = new Map(Object.entries(codes))
  const were = new Map(before.map(code => [keyOf(code), code]))
  const are = new Map(after.map(code => [keyOf(code), code]))
  for (const key of were.keys()) {
    const member = own(codes, key)
    if (member && !are.has(key)) changed.set(key, withoutCode(member, mint))
  }
  for (const [key, code] of are) {
    const member = changed.get(key) ?? { ...noMember, used: noMember, void: noMember, fields: {} }
    const known = were.get(key)
    const there = known && isIn(member) ? member : putIn(member, mint.dot())
    changed.set(key, stampCode({ ...there, code: code.code }, known, code, mint))
  }
  return keepOrder(changed, [...are.keys()], mint)
}

function stampCode(
  member: CodeMember,
  before: StoredBackupCode | undefined,
  after: StoredBackupCode,
  mint: Mint,
): CodeMember {
  const [were, are] = [before ? codeFieldsOf(before) : {}, codeFieldsOf(after)]
  const fields = new Map(Object.entries(member.fields))
  for (const name of namesOf(were, are)) {
    const [was, is] = [own<unknown>(were, name), own<unknown>(are, name)]
    if (before && samePlain(was, is)) continue
    const at = mint.stamp(fields.get(name)?.at)
    fields.set(name, is === undefined ? { at } : { at, value: is })
  }
  const marked = { ...member, fields: Object.fromEntries(fields) }
  return stateOfCode(marked) === after.state ? marked : markCode(marked, after.state, mint)
}

function markCode(member: CodeMember, state: StoredBackupCode['state'], mint: Mint): CodeMember {
  const put = (mark: Member) => (isIn(mark) ? mark : putIn(mark, mint.dot()))
  switch (state) {
    case 'void':
      return { ...member, void: put(member.void) }
    case 'used':
      return { ...member, used: put(member.used), void: takeOut(member.void) }
    case 'unused':
      return { ...member, used: takeOut(member.used), void: takeOut(member.void) }
  }
}

function withoutCode(member: CodeMember, mint: Mint): CodeMember {
  const { code: _, ...rest } = takeOut(member)
  return { ...rest, fields: mapNamed(member.fields, ({ at }) => ({ at: mint.stamp(at) })) }
}

/** The order is that of the first dots. Where it is another one, all are put in anew, in order. */
function keepOrder<M extends Member>(
  members: Map<string, M>,
  names: readonly string[],
  mint: Mint,
): Record<string, M> {
  const dots = names.map(name => firstDot(members.get(name) ?? noMember))
  if (dots.some((dot, at) => at > 0 && dot <= (dots[at - 1] as string))) {
    for (const name of names) {
      const member = members.get(name) as M
      members.set(name, putIn(takeOut(member), mint.dot(firstDot(member))))
    }
  }
  return Object.fromEntries(members)
}

/** Out of the trash again: so that a device that empties it at the same time takes nothing away. */
function putInAgain(record: SyncRecord, mint: Mint): SyncRecord {
  const shown = shownSecret(record)
  function again<M extends Member>(members: Named<M>): Record<string, M> {
    const inOrder = Object.entries(members).sort(([, one], [, other]) =>
      firstDot(one) < firstDot(other) ? -1 : 1,
    )
    const put = inOrder.map(([name, member]): [string, M] => [
      name,
      isIn(member) ? putIn(takeOut(member), mint.dot(member.in.at(-1))) : member,
    ])
    return Object.fromEntries(put)
  }
  const { [shown ?? '']: secret, ...others } = record.secrets
  return {
    ...record,
    tags: again(record.tags),
    secrets: secret ? { ...others, ...again({ [shown ?? '']: secret }) } : record.secrets,
    codes: again(record.codes),
  }
}

/** Nothing is left but what tells other devices that it is gone, and what it was called. */
export function purgeRecord(record: SyncRecord, mint: Mint): SyncRecord {
  let last: Stamp | undefined = record.at
  for (const stamp of Object.values(record.stamps)) last = laterOf(last, stamp)
  const purged = mint.stamp(laterOf(last, record.purged))
  const named = (fields: Named<unknown>) =>
    Object.fromEntries(
      Object.entries(fields).filter(([name]) => name === 'issuer' || name === 'label'),
    )
  return {
    ...record,
    values: named(record.values),
    stamps: named(record.stamps) as Record<string, Stamp>,
    tags: mapNamed(record.tags, takeOut),
    secrets: mapNamed(record.secrets, member => {
      const { value: _, ...rest } = takeOut(member)
      return rest
    }),
    codes: mapNamed(record.codes, member => withoutCode(member, mint)),
    purged,
  }
}
