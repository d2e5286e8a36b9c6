/** What is said of a vault that is older than another version that is known of. */
import type { OlderVault } from './models.ts'
import { once } from './once.ts'

const moments = once(
  () => new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' }),
)

/** '20 Nov 2026, 14:25:30', by this computer's clock: two versions may be of one minute. */
export const formatExactMoment = (instant: number) => moments().format(instant)

export function describeOlder({ savedAt, newestAt }: OlderVault): string {
  return (
    `This vault was saved on ${formatExactMoment(savedAt)}, but a newer version of it was saved here on` +
    ` ${formatExactMoment(newestAt)}: something has put an older one in its place.`
  )
}
