import type { OlderVault } from './vault-models.ts'
import { type Moment, type Words, words } from './wording/words.ts'

/** Describes a vault that is older than another version that is known to exist. */
export function describeOlder({ savedAt, newestAt }: OlderVault): Words {
  return words('core.olderVault.found', {
    savedAt: exactly(savedAt),
    newestAt: exactly(newestAt),
  })
}

/** Seconds distinguish two versions from the same minute. */
export const exactly = (at: number): Moment => ({ at, as: 'exactMoment' })
