/** Handles codes that the server sends for the account on request of the session. */
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { AccountApi, CodeNotice, Method } from '../dialects/dialect.ts'
import type { Factor } from './factor.ts'
import type { Patience } from './patience.ts'
import type { Session } from './session.ts'

export interface Messages {
  /** Returns the answer to the first code, which is sent once per run. */
  first(): Promise<CodeNotice>
  /** Requests another code, once. Throws `try-later` if that is too soon. */
  again(): Promise<CodeNotice>
}

const methods: readonly Method[] = ['email', 'message', 'sms']

/** Null if this kind of server sends no codes. */
export function createMessages(
  session: Session,
  factor: Factor,
  patience: Patience,
): Messages | null {
  const { abilities, chat, resendCode, sendCode } = session.api
  const method = methods.find(each => abilities.methods.includes(each))

  async function begin(): Promise<CodeNotice> {
    if (chat) {
      await factor.requireOn()
      return session.use((api, signal) => sendRecoveryCode(api, signal))
    }
    if (!method) throw sendsNone()
    factor.noteBegun()
    const setup = await session.use(({ beginEnrolment }, signal) =>
      beginEnrolment({ method }, signal),
    )
    if (setup.kind === 'message') return setup.notice
    throw new AppError('bad-reply', words('core.checkServer.noCodeSent'))
  }

  async function again(): Promise<CodeNotice> {
    const { api } = session
    const send = api.resendCode ?? api.sendCode
    return patience.send(async signal => {
      if (chat) return sendRecoveryCode(api, signal)
      if (send) return send(null, signal)
      throw sendsNone()
    })
  }

  if (!chat && !(method && (resendCode ?? sendCode))) return null
  let notice: CodeNotice | null = null
  return {
    async first() {
      notice ??= await begin()
      return notice
    },
    again,
  }
}

async function sendRecoveryCode({ chat }: AccountApi, signal: AbortSignal): Promise<CodeNotice> {
  if (!chat) throw sendsNone()
  return chat.sendRecoveryCode(signal)
}

function sendsNone(): AppError {
  return new AppError('refused', words('core.checkServer.sendsNone'))
}
