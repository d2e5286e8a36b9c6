/** What becomes of entries that the vault has in some way already, as `--on-known` says. */
import { Option } from 'commander'
import type { Meeting } from '../shared/models.ts'

export type OnKnown = 'skip' | 'update' | 'add'

export function onKnownOption(): Option {
  return new Option('--on-known <how>', 'what to do with entries that are here in another form')
    .choices(['skip', 'update', 'add'] satisfies OnKnown[])
    .default('skip' satisfies OnKnown)
}

export const onKnownHelp = `An entry is the same where names, type, secret and settings are. Of others that are here already,
--on-known skip leaves all as it is; update takes over other digits, hash, period or PIN; add adds
them as further entries, adds what is here under another name, and restores what is in the trash.`

/** Whether an entry is taken in. What is known in every respect never is. */
export function isTaken({ verdict }: Pick<Meeting, 'verdict'>, onKnown: OnKnown): boolean {
  switch (verdict) {
    case 'new':
    case 'conflict':
      return true
    case 'changed':
      return onKnown !== 'skip'
    case 'elsewhere':
    case 'trashed':
      return onKnown === 'add'
    case 'known':
      return false
  }
}
