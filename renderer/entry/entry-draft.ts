import type { Input } from '../../shared/contract.ts'
import type { Algorithm, EntryDetails } from '../../shared/models.ts'

export interface EntryDraft {
  readonly issuer: string
  readonly label: string
  readonly tags: string[]
  readonly note: string
  readonly algorithm: Algorithm
  readonly digits: number
  readonly periodSeconds: number
  readonly counter: number
  readonly pin: string
}

/** What the form shows; parameters that the type does not have stand at their usual value. */
export function draftOf({ issuer, label, tags, note, otp }: EntryDetails): EntryDraft {
  const usual = { algorithm: 'SHA1', digits: 6, periodSeconds: 30, counter: 0 } as const
  return { ...usual, ...otp, issuer, label, note, tags: [...tags], pin: '' }
}

/** Only what differs from what is stored. */
export function changeOf(
  details: EntryDetails,
  draft: EntryDraft,
): Input<'entries.update'>['change'] {
  const before = draftOf(details)
  const changed = Object.entries(draft).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof EntryDraft]),
  )
  return Object.fromEntries(changed.filter(([name]) => name !== 'type'))
}
