/** Turns two-factor sign-in of the test account on and off, as often as the rules need it. */
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Credentials } from '../dialects/dialect.ts'
import type { Patience } from './patience.ts'
import { isRefusal } from './pending-sign-in.ts'
import { type Proofs, toProof } from './proofs.ts'
import type { Session } from './session.ts'
import { createStepCodes, type StepCode } from './step-codes.ts'

export interface Factor {
  /** At `begun`, it is unknown whether anything has to be restored. */
  readonly state: 'off' | 'begun' | 'on'
  /** Null until a code has turned it on. */
  readonly enrolmentCode: StepCode | null
  /** Records that a setup was begun by other means. */
  noteBegun(): void
  /** Begins to turn two-factor on with an authenticator. It must be off before. */
  beginSetup(): Promise<void>
  /** Tells whether the code turned it on. */
  confirm(code: StepCode): Promise<boolean>
  /** Finishes the setup with a correct code. Throws `refused` if the server doesn't accept it. */
  finishSetup(): Promise<void>
  requireOn(): Promise<void>
  requireOff(): Promise<void>
  /** Asks the server, and remembers the answer. */
  isOn(): Promise<boolean>
}

export interface FactorParts {
  readonly session: Session
  readonly proofs: Proofs
  readonly credentials: Credentials
  readonly patience: Patience
}

const mostAttempts = 4

export function createFactor(parts: FactorParts): Factor {
  const { session, proofs, credentials, patience } = parts
  let state: Factor['state'] = 'off'
  let enrolmentCode: StepCode | null = null

  async function turnOff(): Promise<void> {
    await session.use(async (api, signal) => {
      const { disableNeeds, disableProofs } = api.abilities
      await api.disable(await proofs.authority(disableNeeds, disableProofs), signal)
    })
  }

  const factor: Factor = {
    get state() {
      return state
    },
    get enrolmentCode() {
      return enrolmentCode
    },
    noteBegun() {
      state = 'begun'
    },
    async beginSetup() {
      state = 'begun'
      const setup = await session.use((api, signal) => {
        const password = proofs.passwordFor(api.abilities.beginNeeds)
        const recoveryEmail = credentials.email
        return api.beginEnrolment({ method: 'totp', password, recoveryEmail }, signal)
      })
      if (setup.kind !== 'totp') throw new AppError('bad-reply', words('core.checkServer.noSecret'))
      proofs.begin(createStepCodes(setup.otpauthUrl, session.now, patience))
      proofs.setBackupCodes(setup.backupCodes ?? [])
    },
    async confirm(code) {
      try {
        const backupCodes = await patience.send(signal =>
          session.api.confirmEnrolment(toProof(code), signal),
        )
        state = 'on'
        enrolmentCode = code
        proofs.codes().learn(code, true)
        if (backupCodes) proofs.setBackupCodes(backupCodes)
        return true
      } catch (error) {
        if (isRefusal(error)) return false
        throw error
      }
    },
    async finishSetup() {
      const isTaken = await factor.confirm(await proofs.codes().fresh())
      if (!isTaken) throw new AppError('refused', words('core.checkServer.rightCodeRefusedAtSetup'))
    },
    async requireOn() {
      if (state === 'on' || (state === 'begun' && (await factor.isOn()))) return
      await factor.beginSetup()
      await factor.finishSetup()
    },
    async requireOff() {
      for (let attempt = 1; state !== 'off'; attempt++) {
        try {
          await turnOff()
          state = 'off'
        } catch (error) {
          if (!isRefusal(error) || attempt === mostAttempts) throw error
          await factor.isOn()
        }
      }
    },
    async isOn() {
      const { enabled } = await session.status()
      state = enabled ? 'on' : 'off'
      return enabled
    },
  }
  return factor
}
