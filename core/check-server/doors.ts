/** Devices of the same account, and the sign-ins that wait on them. */
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Challenge, Credentials, Dialect } from '../dialects/dialect.ts'
import type { Http, ServerSession } from '../dialects/http.ts'
import { type Answer, createDoor, type Device, type Door } from './door.ts'
import type { Patience } from './patience.ts'
import { type Proofs, toProof } from './proofs.ts'
import type { StepCode } from './step-codes.ts'

/** This is how many wrong codes in a row are tried; most servers stop at five. */
const mostInARow = 4

export interface Doors {
  /** These are all devices that were opened. */
  readonly devices: readonly Device[]
  open(session?: ServerSession): Device
  /** Signs in up to the second factor, on a device of its own. */
  knock(): Promise<Door>
  /** The challenge on that device, whatever the device holds. */
  on(device: Device, challenge: Challenge | null): Door
  /** The same sign-in on another device. */
  twin(door: Door): Door
  /** Signs in there with a code that was not used before. Throws `refused` where none is taken. */
  enter(door: Door): Promise<StepCode>
  /** Signs in right, if so many more wrong codes could lock the account. */
  makeRoom(wrongCodes: number): Promise<void>
}

export interface DoorsParts {
  readonly dialect: Dialect
  readonly openHttp: () => Http
  readonly credentials: Credentials
  readonly patience: Patience
  readonly proofs: Proofs
}

export function createDoors(parts: DoorsParts): Doors {
  const { dialect, openHttp, credentials, patience, proofs } = parts
  const devices: Device[] = []
  let wrongInARow = 0

  function note({ kind }: Answer): void {
    if (kind === 'taken') wrongInARow = 0
    if (kind === 'refused') wrongInARow++
  }

  const doors: Doors = {
    devices,
    open(session) {
      const http = openHttp()
      if (session) http.importSession(session)
      const device = { http, api: dialect.connect(http), isInside: false }
      devices.push(device)
      return device
    },
    async knock() {
      const device = doors.open()
      const outcome = await patience.ask(signal => device.api.signIn(credentials, signal))
      if (outcome.kind === 'challenge') return doors.on(device, outcome)
      device.isInside = true
      if (device.api.chat) return doors.on(device, null)
      throw new AppError('refused', words('core.checkServer.noSecondFactor'))
    },
    on: (device, challenge) => createDoor(device, challenge, patience, note),
    twin: ({ device, challenge }) => doors.on(doors.open(device.http.exportSession()), challenge),
    async enter(first) {
      const codes = proofs.codes()
      for (let door = first; ; door = await doors.knock()) {
        const code = await codes.fresh({ ahead: true })
        const isTaken = await door.take(toProof(code))
        codes.learn(code, isTaken)
        if (isTaken) return code
        if (!code.isAhead) throw new AppError('refused', words('core.checkServer.rightCodeRefused'))
      }
    },
    async makeRoom(wrongCodes) {
      if (wrongInARow + wrongCodes <= mostInARow) return
      const door = await doors.knock()
      const isTaken = await door.take(await proofs.right(['totp', 'backup']))
      if (!isTaken) throw new AppError('refused', words('core.checkServer.rightCodeRefused'))
    },
  }
  return doors
}
