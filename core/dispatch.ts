import type { z } from 'zod'
import type { Input, MethodName, Methods, Output, Reply, WayOut } from '../shared/contract.ts'
import { AppError } from '../shared/errors.ts'
import type { Method } from '../shared/method.ts'
import type { VaultStatus } from '../shared/vault-models.ts'
import { words } from '../shared/wording/words.ts'
import { parseInTurns } from './parse-in-turns.ts'
import type { Report } from './report.ts'

export type Handlers = {
  readonly [M in MethodName]: (input: Input<M>) => Output<M> | Promise<Output<M>>
}

type RoomOf<M> = M extends `${infer R}.${string}` ? R : never
export type RoomName = RoomOf<MethodName>
type NamesIn<R extends string> = Extract<MethodName, `${R}.${string}`>

/** The handlers of the methods that begin with the room's name and a dot. */
export type RoomHandlers<R extends string> = Pick<Handlers, NamesIn<R>>

/** A room has its part of the contract, and may contain other rooms. */
export interface Room<R extends string> {
  readonly methods: Pick<Methods, NamesIn<R>>
  readonly handlers: RoomHandlers<R>
}

/** A room is requested when one of its methods is called, so that it can be loaded only then. */
export type Rooms = { readonly [R in RoomName]: () => Room<R> | Promise<Room<R>> }

export interface DispatchParts {
  readonly rooms: Rooms
  readonly vaultStatus: () => VaultStatus
  readonly confirmWayOut: ConfirmWayOut
  readonly report: Report
}

/** Throws if there is no fresh confirmation for what the method reveals. */
export type ConfirmWayOut = <M extends WayOut>(name: M, input: Input<M>) => Promise<void>

/** Runs one call from a host whose sender is known to be our own page. It never throws. */
export type Dispatch = (name: unknown, input: unknown) => Promise<Reply>

/**
 * Creates the only way into the core. It checks in this order: the name (an own key of the
 * contract), the lock, the input, the confirmation for a way out, the handler, and the output. An
 * AppError becomes a reply that the user can act on. Anything else is a bug, which is reported
 * without values and answered as `internal`.
 */
export function createDispatch(parts: DispatchParts): Dispatch {
  const { rooms, vaultStatus, confirmWayOut, report } = parts
  return async (name, input) => {
    let place = 'dispatch'
    try {
      const found = findRoom(rooms, name)
      const room = found instanceof Promise ? await found : found
      if (!room || !isNameIn(room, name)) {
        throw new AppError('unknown-method', words('core.dispatch.noSuchMethod'))
      }
      place = name
      const method: Method<z.ZodType, z.ZodType> = room.methods[name]
      if (!method.whileLocked) refuseUnlessOpen(vaultStatus())
      const parsed = method.input.safeParse(input)
      if (!parsed.success) throw badInput(name, parsed.error.issues)
      if (method.reveals) await confirmWayOut(name as WayOut, parsed.data as Input<WayOut>)
      const handler = room.handlers[name] as (input: unknown) => unknown
      const output = await handler(parsed.data)
      const wasOpen = vaultStatus().state === 'open'
      // Zod objects drop keys that they do not name, so a stray secret cannot cross.
      const value = await parseInTurns(method.output, output)
      // A long answer is parsed in turns, and the vault may have been locked during one of them.
      if (wasOpen && !method.whileLocked) refuseUnlessOpen(vaultStatus())
      return { ok: true, value }
    } catch (error) {
      if (error instanceof AppError) return toReply(error)
      report(place, error)
      return { ok: false, code: 'internal', words: words('core.dispatch.internal') }
    }
  }
}

type AnyRoom = Room<RoomName>

function findRoom(rooms: Rooms, name: unknown): AnyRoom | Promise<AnyRoom> | undefined {
  if (typeof name !== 'string') return undefined
  const room = name.slice(0, Math.max(0, name.indexOf('.')))
  if (!Object.hasOwn(rooms, room)) return undefined
  return (rooms as Record<string, () => AnyRoom | Promise<AnyRoom>>)[room]?.()
}
function isNameIn(room: AnyRoom, name: unknown): name is MethodName {
  return typeof name === 'string' && Object.hasOwn(room.methods, name)
}

function toReply(error: AppError): Reply {
  const { code, retryAfterSeconds, remainingAttempts, conflicts } = error
  return {
    ok: false,
    code,
    words: error.words,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(remainingAttempts !== undefined && { remainingAttempts }),
    ...(conflicts !== undefined && { conflicts }),
  }
}

/** Throws the error that explains why no entry can be read or changed now. */
function refuseUnlessOpen(status: VaultStatus): void {
  switch (status.state) {
    case 'open':
      return
    case 'locked':
      throw new AppError('locked', words('core.dispatch.locked'))
    case 'absent':
      throw new AppError('absent', words('core.dispatch.absent'))
    case 'unavailable':
      throw new AppError(
        'unavailable',
        status.problem?.message ?? words('core.dispatch.unavailable'),
      )
  }
}

/** Names the first place that is invalid, but never its value. */
function badInput(name: string, issues: readonly { path: PropertyKey[] }[]): AppError {
  const path = issues[0]?.path.map(String).join('.')
  return path
    ? new AppError('bad-input', words('core.dispatch.badInput', { method: name, path }))
    : new AppError('bad-input', words('core.dispatch.noInput', { method: name }))
}
