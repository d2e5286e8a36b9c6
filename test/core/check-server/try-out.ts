/** Runs the checks against servers whose clock moves instead of waiting. */
import { randomBytes } from 'node:crypto'
import { type RunChecksOptions, runChecks } from '../../../core/check-server/run-checks.ts'
import type { CheckReport } from '../../../shared/check-models.ts'
import type { TrialServer } from '../../server/weakened.ts'

type Given = Partial<RunChecksOptions> &
  Pick<RunChecksOptions, 'address' | 'clock' | 'pause' | 'dialectId' | 'email' | 'password'>

export function tryOut(given: Given): Promise<CheckReport> {
  const { signal } = new AbortController()
  return runChecks({ authorityPem: null, random: randomBytes, signal, onProgress() {}, ...given })
}

/** Waiting for this server takes no time, because its clock moves instead. */
export function timeOf({ url, clock }: Pick<TrialServer, 'url' | 'clock'>) {
  return {
    address: url,
    clock: clock.read,
    async pause(ms: number, signal: AbortSignal) {
      if (!signal.aborted) clock.advance(ms / 1000)
    },
  }
}

/** Returns the ids of each verdict. */
export function verdicts({ checks }: Pick<CheckReport, 'checks'>) {
  const of = (verdict: string) =>
    checks.filter(check => check.verdict === verdict).map(({ id }) => id)
  return { pass: of('pass'), fail: of('fail'), skipped: of('skipped') }
}
