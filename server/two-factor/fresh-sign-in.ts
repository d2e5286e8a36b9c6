/**
 * Keeps a session alone from binding a factor, because a stolen session could then lock the owner
 * out. The password must have been given in the last ten minutes, at the sign-in or since, or with
 * the call.
 */
import { ServiceError } from '../errors.ts'
import type { ThrottleRule } from '../stores/stores.ts'
import { words } from '../wording/words.ts'
import type { ServiceParts } from './parts.ts'
import type { Identity, Origin } from './service.ts'
import type { Accounts } from './users.ts'

/** A session that was allowed to begin a setup may also confirm it. */
export type Setup = 'account' | 'chat'

export interface FreshSignIn {
  /** Throws password_required; for a wrong password invalid_credentials or too_many_attempts. */
  toBegin(by: Identity, setup: Setup, password: string | undefined, origin: Origin): Promise<void>
  /** Throws as `toBegin` does. */
  toConfirm(by: Identity, setup: Setup, password: string | undefined, origin: Origin): Promise<void>
  /** Notes that this session has just given the password. */
  note(by: Identity): Promise<void>
}

const minuteMs = 60 * 1000
const freshMs = 10 * minuteMs

/** A mark that lasts a while is a throttle that is full from the first time on. */
const passwordMark: ThrottleRule = { attempts: 1, windowMs: freshMs, row: null }
/** The time is longer because codes by SMS may have to be sent several times. */
const setupMark: ThrottleRule = { attempts: 1, windowMs: 60 * minuteMs, row: null }

export function createFreshSignIn(
  { stores, clock }: ServiceParts,
  accounts: Pick<Accounts, 'checkPassword'>,
): FreshSignIn {
  const { throttles } = stores

  const isMarked = async (key: string, rule: ThrottleRule) =>
    (await throttles.blockedUntil(key, rule, clock())) !== null
  const mark = async (key: string, rule: ThrottleRule) => {
    await throttles.clear(key)
    await throttles.reserve(key, rule, clock())
  }

  const passwordKey = ({ sessionId }: Identity) => `password-given:${sessionId}`
  const setupKey = ({ userId, sessionId }: Identity, setup: Setup) =>
    `setup-begun:${setup}:${userId}:${sessionId}`

  const isFresh = async (by: Identity, password: string | undefined, origin: Origin) => {
    if (password !== undefined) {
      await accounts.checkPassword(by.userId, password, origin)
      await mark(passwordKey(by), passwordMark)
      return true
    }
    return clock() - by.signedInAt < freshMs || isMarked(passwordKey(by), passwordMark)
  }

  return {
    async toBegin(by, setup, password, origin) {
      if (!(await isFresh(by, password, origin))) throw passwordRequired()
      await mark(setupKey(by, setup), setupMark)
    },
    async toConfirm(by, setup, password, origin) {
      if (await isFresh(by, password, origin)) return
      if (!(await isMarked(setupKey(by, setup), setupMark))) throw passwordRequired()
    },
    note: by => mark(passwordKey(by), passwordMark),
  }
}

function passwordRequired(): ServiceError {
  return new ServiceError('password_required', words('refusals.sessions.passwordAgain'))
}
