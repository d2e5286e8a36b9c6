import type { Input } from '../../shared/contract.ts'
import type { Algorithm, EntryDetails } from '../../shared/entry-models.ts'
import type { Conflict } from '../../shared/errors.ts'

type Change = Input<'entries.update'>['change']
type Base = NonNullable<Input<'entries.update'>['base']>

export interface EntryDraft {
  readonly issuer: string
  readonly label: string
  readonly tags: string[]
  readonly note: string
  readonly website: string
  readonly algorithm: Algorithm
  readonly digits: number
  readonly periodSeconds: number
  readonly counter: number
  /** Replaces the stored PIN. An empty text keeps it. */
  readonly pin: string
  /** Represent the stored secret and PIN, which the page never gets. */
  readonly secretMark: string | undefined
  readonly pinMark: string | undefined
}

type Field = keyof EntryDraft

/** An edit of these fields was meant for the secret or PIN that the mark represents. */
const editedUnder: Partial<Record<Field, readonly Field[]>> = {
  secretMark: ['algorithm', 'digits', 'periodSeconds', 'counter', 'pin'],
  pinMark: ['pin'],
}

/** `base` is the entry as it was last shown. Only what differs from it has been edited. */
export interface Editing {
  readonly base: EntryDraft
  readonly draft: EntryDraft
}

/** Returns the values for the form. Parameters that the type doesn't have get their usual value. */
export function draftOf({ otp, ...details }: EntryDetails): EntryDraft {
  const { issuer, label, tags, note, website = '', secretMark, pinMark } = details
  const usual = { algorithm: 'SHA1', digits: 6, periodSeconds: 30, counter: 0 } as const
  const { type, ...parameters } = otp
  const marks = { secretMark, pinMark }
  return {
    ...usual,
    ...parameters,
    issuer,
    label,
    note,
    website,
    tags: [...tags],
    pin: '',
    ...marks,
  }
}

/** Returns only what differs from what was shown. */
export function changeOf({ base, draft }: Editing): Change {
  return pick(draft, field => !(field in editedUnder) && !isSame(draft[field], base[field]))
}

/** Returns the earlier values of the changed fields, with the marks of what is never shown. */
export function baseOf(change: Change, base: EntryDraft): Base {
  const { pin: _, ...shown } = pick(base, field =>
    (editedUnder[field] ?? [field]).some(one => one in change),
  )
  return shown
}

/** Updates untouched fields to what is stored now. Edited fields stay as they were typed. */
export function follow({ base, draft }: Editing, now: EntryDraft): Editing {
  const isUntouched = (field: Field) =>
    (editedUnder[field] ?? [field]).every(one => isSame(draft[one], base[one]))
  const isAlike = (field: Field) => !(field in editedUnder) && isSame(draft[field], now[field])
  return {
    base: { ...base, ...pick(now, field => isUntouched(field) || isAlike(field)) },
    draft: { ...draft, ...pick(now, isUntouched) },
  }
}

export type Side = 'mine' | 'theirs'

/**
 * Applies the user's choices for fields that both sides have changed. They were made for the secret
 * that the entry has `now`.
 */
export function resolveConflicts(
  { base, draft }: Editing,
  conflicts: readonly Conflict[],
  sides: Readonly<Record<string, Side>>,
  now: Pick<EntryDetails, 'secretMark'>,
): Editing {
  const asField = ({ field, theirs }: Conflict) =>
    field === 'pin' ? ['pinMark', theirs] : [field, theirs]
  const known = Object.fromEntries(conflicts.map(asField))
  const given = conflicts.filter(({ field }) => sides[field] === 'theirs')
  const taken = Object.fromEntries(
    given.map(one => (one.field === 'pin' ? ['pin', ''] : asField(one))),
  )
  const isOfSecret = conflicts.some(({ field }) => editedUnder.secretMark?.includes(field as Field))
  const { secretMark } = isOfSecret ? now : base
  return { base: { ...base, ...known, secretMark }, draft: { ...draft, ...taken } }
}

function pick(draft: EntryDraft, isWanted: (field: Field) => boolean) {
  const fields = Object.entries(draft).filter(([field]) => isWanted(field as Field))
  return Object.fromEntries(fields) as Partial<EntryDraft>
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
