import type { OlderVault } from './vault-models.ts'
import { type Moment, type Words, words } from './wording/words.ts'

/** Returns what is said of a vault that is older than another version that is known of. */
export function describeOlder({ savedAt, newestAt }: OlderVault): Words {
  return words('core.olderVault.found', {
    savedAt: exactly(savedAt),
    newestAt: exactly(newestAt),
  })
}

/** Seconds tell two versions of one minute apart. */
export const exactly = (at: number): Moment => ({ at, as: 'exactMoment' })
