/** What an entry that is about to come in meets, in words. */
import type { Meeting } from './models.ts'

type Met = NonNullable<Meeting['meets']>
type Change = Meeting['changes'][number]

/** '8 digits instead of 6, SHA-256 instead of SHA-1'. */
export function describeChanges(changes: readonly Change[]): string {
  return changes.map(describeChange).join(', ')
}

function describeChange({ setting, from, to }: Change): string {
  switch (setting) {
    case 'digits':
      return `${to} digits instead of ${from}`
    case 'algorithm':
      return `${hyphened(to)} instead of ${hyphened(from)}`
    case 'periodSeconds':
      return `every ${to} s instead of ${from} s`
    case 'counter':
      return `counter ${to} instead of ${from}`
    case 'pin':
      return 'another PIN'
  }
}

const hyphened = (algorithm: string) => algorithm.replace('SHA', 'SHA-')

/** A sentence about why an entry that is typed in is not simply added; null where it is. */
export function describeDuplicate(
  { verdict, meets, changes }: Meeting,
  nameOf: (entry: Met) => string,
): string | null {
  switch (verdict) {
    case 'known':
      return 'This entry is already here.'
    case 'changed':
      return `This entry is already here; this one would have ${describeChanges(changes)}.`
    case 'elsewhere':
      return `This key is already here, as ${meets ? nameOf(meets) : 'another entry'}.`
    case 'trashed':
      return `This entry is in the trash${meets ? `, as ${nameOf(meets)}` : ''}${
        changes.length > 0 ? `; this one would have ${describeChanges(changes)}` : ''
      }. You can restore it from there.`
    case 'conflict':
    case 'new':
      return null
  }
}
