/** Manages devices of the same account, and the sign-ins that are pending on them. */
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Challenge, Credentials, Dialect } from '../dialects/dialect.ts'
import type { Http, ServerSession } from '../dialects/http.ts'
import type { Patience } from './patience.ts'
import {
  type Answer,
  createPendingSignIn,
  type Device,
  type PendingSignIn,
} from './pending-sign-in.ts'
import { type Proofs, toProof } from './proofs.ts'
import type { StepCode } from './step-codes.ts'

/** The attempts are kept below five, because most servers lock after five wrong codes in a row. */
const mostInARow = 4

export interface SignIns {
  /** Every device that was opened, so that its session can be ended after the run. */
  readonly devices: readonly Device[]
  open(session?: ServerSession): Device
  /** Signs in up to the second factor, on a new device. */
  begin(): Promise<PendingSignIn>
  /** Returns the challenge on that device, whatever the device has. */
  on(device: Device, challenge: Challenge | null): PendingSignIn
  /** Continues the same sign-in on another device. */
  twin(signIn: PendingSignIn): PendingSignIn
  /** Completes the sign-in with an unused code. Throws `refused` if none is accepted. */
  complete(signIn: PendingSignIn): Promise<StepCode>
  /** Signs in correctly first if this many more wrong codes could lock the account. */
  makeRoom(wrongCodes: number): Promise<void>
}

export interface SignInsParts {
  readonly dialect: Dialect
  readonly openHttp: () => Http
  readonly credentials: Credentials
  readonly patience: Patience
  readonly proofs: Proofs
}

export function createSignIns(parts: SignInsParts): SignIns {
  const { dialect, openHttp, credentials, patience, proofs } = parts
  const devices: Device[] = []
  let wrongInARow = 0

  function note({ kind }: Answer): void {
    if (kind === 'taken') wrongInARow = 0
    if (kind === 'refused') wrongInARow++
  }

  const signIns: SignIns = {
    devices,
    open(session) {
      const http = openHttp()
      if (session) http.importSession(session)
      const device = { http, api: dialect.connect(http), isInside: false }
      devices.push(device)
      return device
    },
    async begin() {
      const device = signIns.open()
      const outcome = await patience.ask(signal => device.api.signIn(credentials, signal))
      if (outcome.kind === 'challenge') return signIns.on(device, outcome)
      device.isInside = true
      if (device.api.chat) return signIns.on(device, null)
      throw new AppError('refused', words('core.checkServer.noSecondFactor'))
    },
    on: (device, challenge) => createPendingSignIn(device, challenge, patience, note),
    twin: ({ device, challenge }) =>
      signIns.on(signIns.open(device.http.exportSession()), challenge),
    async complete(first) {
      const codes = proofs.codes()
      for (let signIn = first; ; signIn = await signIns.begin()) {
        const code = await codes.fresh({ ahead: true })
        const isTaken = await signIn.take(toProof(code))
        codes.learn(code, isTaken)
        if (isTaken) return code
        if (!code.isAhead) throw new AppError('refused', words('core.checkServer.rightCodeRefused'))
      }
    },
    async makeRoom(wrongCodes) {
      if (wrongInARow + wrongCodes <= mostInARow) return
      const signIn = await signIns.begin()
      const isTaken = await signIn.take(await proofs.right(['totp', 'backup']))
      if (!isTaken) throw new AppError('refused', words('core.checkServer.rightCodeRefused'))
    },
  }
  return signIns
}
