/** Tells a server how far an authenticator's clock is off, with two consecutive codes. */

import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { LiveAccount } from '../accounts/accounts.ts'
import { entryFor, linksOf } from '../accounts/factor-links.ts'
import type { Run } from './run.ts'

/** Null means codes from the linked entry. Returns the drift in periods, device minus server. */
export async function resync(
  run: Run,
  typed: readonly [string, string] | null,
): Promise<{ driftPeriods: number }> {
  if (!run.abilities().canResync) {
    throw new AppError('refused', words('core.flows.resyncsByItself'))
  }
  const driftPeriods = await run.ask(
    async live => {
      const codes = typed ?? (await codesOfEntry(run, live))
      const drift = await live.api.resync?.(codes, run.signal)
      return drift ?? 0
    },
    { mayWait: typed === null },
  )
  return { driftPeriods }
}

async function codesOfEntry(run: Run, live: LiveAccount): Promise<[string, string]> {
  const entry = entryFor(linksOf(run.document()), run.account(), 'factor')
  if (!entry) throw new AppError('bad-input', words('core.flows.twoCodesInARow'))
  const first = await run.takeCode(entry.id, live)
  // The server takes the second of the two codes as the current one.
  if (entry.otp.type === 'totp') await run.pause(entry.otp.periodSeconds)
  return [first, await run.takeCode(entry.id, live)]
}
