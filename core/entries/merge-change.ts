/** Merges a change of an entry with what others have changed since it was shown. */

import { isDeepStrictEqual } from 'node:util'
import { limits } from '../../shared/ceilings.ts'
import type { Input } from '../../shared/contract.ts'
import { AppError, type Conflict } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { StoredEntry } from '../vault/document.ts'
import type { EntryMarks } from './entry-marks.ts'

type Update = Input<'entries.update'>
type Base = NonNullable<Update['base']>
type Field = Exclude<keyof Update['change'], 'pin'>

/**
 * These fields tell how codes are computed, so a change of them was meant for the secret that the
 * form was opened with.
 */
const ofSecret: ReadonlySet<string> = new Set(['algorithm', 'digits', 'periodSeconds', 'counter'])

/**
 * Returns the changes that are still to be made, where `base` has the values that the form showed.
 * Tags that both sides added or removed are merged. Throws `conflict` for a field that both sides
 * changed, with its current value; for a PIN, which is never shown, with its mark
 * (`createEntryMarks`). If the secret was replaced meanwhile, this applies to everything that was
 * meant for the former secret.
 */
export function mergeChange(
  entry: Readonly<StoredEntry>,
  { pin, ...change }: Update['change'],
  base: Base,
  marks: Partial<EntryMarks> = {},
): Update['change'] {
  const current: Base = { website: '', ...entry, ...entry.otp }
  const conflicts: Conflict[] = []
  const isOtherSecret = base.secretMark !== undefined && base.secretMark !== marks.secretMark
  const merged = Object.entries(change).flatMap(([name, mine]) => {
    const field = name as Field
    const [before, now] = [base[field], current[field]]
    const isForAnother = isOtherSecret && ofSecret.has(field)
    if (now === undefined || (before === undefined && !isForAnother)) return [[field, mine]]
    if (isDeepStrictEqual(before, now) && !isForAnother) return [[field, mine]]
    if (isDeepStrictEqual(mine, now)) return []
    if (Array.isArray(mine) && Array.isArray(now)) {
      return [[field, mergeTags(mine, base.tags ?? [], now)]]
    }
    if (!Array.isArray(now) && typeof now !== 'boolean') conflicts.push({ field, theirs: now })
    return [[field, mine]]
  })
  const isOtherPin = base.pinMark !== undefined && base.pinMark !== marks.pinMark
  if (pin !== undefined && (isOtherPin || isOtherSecret) && entry.pin !== pin) {
    conflicts.push({ field: 'pin', theirs: marks.pinMark ?? '' })
  }
  if (conflicts.length === 0)
    return { ...Object.fromEntries(merged), ...(pin !== undefined && { pin }) }
  throw new AppError('conflict', words('core.entries.changedElsewhere'), {
    conflicts,
  })
}

function mergeTags(
  mine: readonly string[],
  before: readonly string[],
  now: readonly string[],
): string[] {
  const removed = before.filter(tag => !mine.includes(tag))
  const added = mine.filter(tag => !before.includes(tag))
  const merged = [...new Set([...now.filter(tag => !removed.includes(tag)), ...added])]
  if (merged.length <= limits.tagsPerEntry) return merged
  throw new AppError(
    'too-large',
    words('core.entries.tooManyTags', { tagsPerEntry: limits.tagsPerEntry }),
  )
}
