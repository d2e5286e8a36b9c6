/** Tests whether a server follows the rules of two-factor sign-in, and restores the account. */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Check, CheckId, type CheckReport } from '../../shared/check-models.ts'
import { AppError } from '../../shared/errors.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import { createHttp } from '../dialects/http.ts'
import { dialectOf } from '../dialects/registry.ts'
import { parseServerAddress } from '../dialects/server-address.ts'
import { judge } from './judge.ts'
import { createPatience, type Pause, Stopped } from './patience.ts'
import { putBack } from './put-back.ts'
import type { Rule } from './rule.ts'
import { rules as allRules } from './rules.ts'
import { createTrial } from './trial.ts'

export interface Progress {
  /** Finished checks, in the order in which they ran. */
  readonly done: readonly Check[]
  /** Null during the sign-in, and while the account is restored. */
  readonly running: Check['id'] | null
  /** The current wait ends at this instant by this computer's clock. */
  readonly waitsUntil: number | null
}

export interface RunChecksOptions {
  readonly address: string
  /** PEM. Trusted for this server in place of the public authorities. */
  readonly authorityPem: string | null
  readonly dialectId: string
  /** The email of an account that was created for this, with two-factor off. */
  readonly email: string
  readonly password: string
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly random: (bytes: number) => Buffer
  /** Stops after the current request, then restores the account. */
  readonly signal: AbortSignal
  /** Stops at once, and restores nothing. */
  readonly hangUp?: AbortSignal
  readonly onProgress: (progress: Progress) => void
  readonly pause?: Pause
  /** Rules run in this order. */
  readonly rules?: readonly Rule[]
}

/**
 * Takes minutes, mostly waiting, because it waits for a server that throttles. Throws `bad-input`,
 * `refused` if two-factor is on, `wrong-password`, `unreachable`, `untrusted`, and the signal's
 * reason. The account is restored first, and the message says what could not be.
 */
export async function runChecks(options: RunChecksOptions): Promise<CheckReport> {
  const { authorityPem, email, password, clock, random, signal, onProgress } = options
  const { pause = sleepFor, rules = allRules } = options
  const { hangUp = new AbortController().signal } = options
  const dialect = dialectOf(options.dialectId)
  const address = parseServerAddress(options.address)
  const done: Check[] = []
  let running: Check['id'] | null = null
  const tell = (waitsUntil: number | null) => onProgress({ done: [...done], running, waitsUntil })
  const patience = createPatience({ clock, pause, onWait: tell }, { stop: signal, hangUp })
  const openHttp = () => createHttp({ address, clock, authorityPem })
  const credentials = { email, password }
  const trial = createTrial({ dialect, openHttp, credentials, clock, random, patience })

  async function tryAll(): Promise<void> {
    await trial.session.begin()
    for (const rule of rules) {
      running = rule.id
      tell(null)
      done.push({ id: rule.id, ...(await judge(rule, trial)) })
    }
  }

  async function restore(failure?: unknown): Promise<Words | null> {
    running = null
    tell(null)
    patience.finish()
    const isCutOff = failure instanceof AppError && failure.code === 'unreachable'
    return putBack(trial, isCutOff)
  }

  tell(null)
  try {
    await tryAll()
  } catch (error) {
    const failure = error instanceof Stopped ? error.cause : error
    const leftBehind = await restore(failure)
    throw leftBehind === null ? failure : withLeft(failure, leftBehind)
  }
  return { dialect: dialect.id, leftBehind: await restore(), checks: done.sort(byId) }
}

function withLeft(error: unknown, left: Words): unknown {
  if (!(error instanceof AppError)) return error
  const said = words('core.checkServer.left.afterFailure', { failure: error.words, left })
  return new AppError(error.code, said, { cause: error })
}

const byId = (one: Check, other: Check) =>
  CheckId.options.indexOf(one.id) - CheckId.options.indexOf(other.id)

async function sleepFor(ms: number, signal: AbortSignal): Promise<void> {
  // Rejects only if the signal was aborted.
  await sleep(ms, undefined, { signal }).catch(() => {})
}
