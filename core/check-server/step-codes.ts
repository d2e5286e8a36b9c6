/** Provides the codes of the authenticator that a server was set up with, by the server's clock. */
import { codesAt } from '../../shared/otp.ts'
import { parseOtpText } from '../../shared/otpauth.ts'
import { nodeOtpCrypto } from '../entries/otp-crypto.ts'
import type { Patience } from './patience.ts'

export interface StepCode {
  readonly code: string
  readonly step: number
  /**
   * True if it is the code of the step after the server's, which some servers accept and some
   * don't.
   */
  readonly isAhead: boolean
}

export interface StepCodes {
  /**
   * Returns the code this many steps from now. Near the end of a step, it waits for the next one,
   * for seconds at most.
   */
  at(offset: number): Promise<StepCode>
  /**
   * Returns a code from a step that no code was given out from, waiting about one period at most.
   * With `ahead`, it may also return the next step's code while it is unknown whether the server
   * accepts that. See `learn`.
   */
  fresh(options?: { readonly ahead: boolean }): Promise<StepCode>
  /** Tells whether `fresh` answers without waiting for another step. */
  isReady(): boolean
  /** Records whether the server accepted the code. */
  learn(code: StepCode, isTaken: boolean): void
  /** Tells whether the code isn't older than the server's step. */
  isCurrent(code: StepCode): boolean
  /** Returns another wrong code each time, but never that of a nearby step. */
  wrong(): string
}

/** `serverNow` is in milliseconds. Throws `bad-input` if the link isn't valid. */
export function createStepCodes(
  otpauthUrl: string,
  serverNow: () => number,
  patience: Patience,
): StepCodes {
  const entry = parseOtpText(otpauthUrl)
  const periodMs = (entry.otp.type === 'totp' ? entry.otp.periodSeconds : 30) * 1000
  const afterTurnMs = Math.min(2_000, periodMs / 10)
  const beforeTurnMs = Math.min(6_000, periodMs / 4)
  let last = -1
  let takesAhead: boolean | null = null
  let wrongCodes = 0

  const codeOf = (step: number) => codesAt(entry, step * periodMs, nodeOtpCrypto).code
  const stepNow = () => Math.floor(serverNow() / periodMs)

  async function steadyStep(): Promise<number> {
    for (;;) {
      const sinceTurnMs = serverNow() % periodMs
      const untilTurnMs = periodMs - sinceTurnMs
      if (sinceTurnMs < afterTurnMs) await patience.wait(afterTurnMs - sinceTurnMs)
      else if (untilTurnMs < beforeTurnMs) await patience.wait(untilTurnMs + afterTurnMs)
      else return stepNow()
    }
  }

  function nearCodes(): Set<string> {
    const near = Array.from({ length: 51 }, (_, index) => codeOf(stepNow() + index - 25))
    return new Set(near)
  }

  return {
    async at(offset) {
      const step = (await steadyStep()) + offset
      return { code: codeOf(step), step, isAhead: offset > 0 }
    },
    async fresh({ ahead } = { ahead: false }) {
      const mayBeAhead = takesAhead ?? ahead
      for (;;) {
        const current = await steadyStep()
        const step = Math.max(last + 1, current)
        if (step === current || (step === current + 1 && mayBeAhead)) {
          last = step
          return { code: codeOf(step), step, isAhead: step > current }
        }
        const waitsFor = (mayBeAhead ? step - 1 : step) * periodMs
        await patience.wait(waitsFor + afterTurnMs - serverNow())
      }
    },
    isReady: () => last + 1 <= stepNow() + (takesAhead ? 1 : 0),
    learn({ step, isAhead }, isTaken) {
      if (isTaken) last = Math.max(last, step)
      if (isAhead && step === stepNow() + 1) takesAhead = isTaken
    },
    isCurrent: ({ step }) => step >= stepNow(),
    wrong() {
      const near = nearCodes()
      for (;;) {
        const code = String(wrongCodes++).padStart(codeOf(0).length, '0')
        if (!near.has(code)) return code
      }
    },
  }
}
