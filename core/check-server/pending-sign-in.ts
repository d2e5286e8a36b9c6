/** Represents a sign-in that waits for its second factor. */
import { AppError, type ErrorCode } from '../../shared/errors.ts'
import type { AccountApi, Challenge, Proof } from '../dialects/dialect.ts'
import type { Http } from '../dialects/http.ts'
import { isLater, type Patience } from './patience.ts'

/** Each device has a session of its own on the server. */
export interface Device {
  readonly http: Http
  readonly api: AccountApi
  /** True while its session has to be ended. */
  isInside: boolean
}

export type Answer =
  | { readonly kind: 'taken' | 'refused' }
  /** The challenge accepts no more attempts. */
  | { readonly kind: 'over' }
  | { readonly kind: 'later'; readonly error: AppError }

export interface PendingSignIn {
  readonly device: Device
  /** Null if the second factor belongs to the session, as the chat's does. */
  readonly challenge: Challenge | null
  /** Sends one request, which is never repeated. Throws errors that say nothing about the proof. */
  answer(proof: Proof): Promise<Answer>
  /** Tells whether the proof completed the sign-in. Throws `try-later`. */
  take(proof: Proof): Promise<boolean>
  /** Tells whether the account can be read after it. */
  isOpen(): Promise<boolean>
}

export function createPendingSignIn(
  device: Device,
  challenge: Challenge | null,
  patience: Patience,
  onAnswer: (answer: Answer) => void,
): PendingSignIn {
  const { api } = device

  async function give(proof: Proof): Promise<Answer> {
    try {
      await patience.send(async signal => {
        if (challenge) await api.answerChallenge(challenge, proof, signal)
        else await api.chat?.verify({ proof }, signal)
      })
      device.isInside = true
      return { kind: 'taken' }
    } catch (error) {
      if (isLater(error)) return { kind: 'later', error }
      if (!isRefusal(error)) throw error
      return { kind: challenge && error.code === 'signed-out' ? 'over' : 'refused' }
    }
  }

  async function answer(proof: Proof): Promise<Answer> {
    const given = await give(proof)
    onAnswer(given)
    return given
  }

  return {
    device,
    challenge,
    answer,
    async take(proof) {
      const given = await answer(proof)
      if (given.kind === 'later') throw given.error
      return given.kind === 'taken'
    },
    isOpen: () =>
      challenge || !api.chat ? isReadable(device, patience) : patience.ask(api.chat.isOpen),
  }
}

/** Tells whether the account can be read on this device. */
export async function isReadable({ api }: Device, patience: Patience): Promise<boolean> {
  try {
    await patience.ask(signal => api.status(signal))
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}

const refusals: readonly ErrorCode[] = [
  'bad-input',
  'code-expired',
  'not-found',
  'refused',
  'signed-out',
  'wrong-code',
  'wrong-password',
]

export function isRefusal(error: unknown): error is AppError {
  return error instanceof AppError && refusals.includes(error.code)
}
