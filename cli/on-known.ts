/**
 * Decides what happens to entries that the vault already has in some form, as `--on-known` says.
 */
import { Option } from 'commander'
import type { Match } from '../shared/match-models.ts'
import { say } from '../shared/wording/say.ts'

export type OnKnown = 'skip' | 'update' | 'add'

export function onKnownOption(): Option {
  return new Option('--on-known <how>', say('cli.known.option'))
    .choices(['skip', 'update', 'add'] satisfies OnKnown[])
    .default('skip' satisfies OnKnown)
}

/** Tells whether an entry is imported. An identical one never is. */
export function isTaken({ verdict }: Pick<Match, 'verdict'>, onKnown: OnKnown): boolean {
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
