import {
  type Input,
  type MethodName,
  type Methods,
  methods,
  type Output,
  type Reply,
} from '../shared/contract.ts'
import { AppError } from '../shared/errors.ts'
import type { VaultStatus } from '../shared/models.ts'
import { parseInTurns } from './parse-in-turns.ts'
import type { Report } from './report.ts'

export type Handlers = {
  readonly [M in MethodName]: (input: Input<M>) => Output<M> | Promise<Output<M>>
}

/** The handlers of the methods that begin with the room's name and a dot. */
export type RoomHandlers<R extends string> = Pick<Handlers, Extract<MethodName, `${R}.${string}`>>

export interface DispatchParts {
  readonly handlers: Handlers
  readonly vaultStatus: () => VaultStatus
  readonly report: Report
}

/** Runs one call of a host whose sender is known to be our own page, and never throws. */
export type Dispatch = (name: unknown, input: unknown) => Promise<Reply>

/**
 * The one way into the core. In this order: the name (an own key of the contract), the lock, the
 * input, the handler, the output. An AppError becomes a reply that the user can act on; anything
 * else is a bug, reported without values and answered as `internal`.
 */
export function createDispatch({ handlers, vaultStatus, report }: DispatchParts): Dispatch {
  return async (name, input) => {
    try {
      if (!isMethodName(name)) throw new AppError('unknown-method', 'There is no such method.')
      const method = methods[name]
      if (!method.whileLocked) refuseUnlessOpen(vaultStatus())
      const parsed = method.input.safeParse(input)
      if (!parsed.success) throw badInput(name, parsed.error.issues)
      const handler = handlers[name] as (input: unknown) => unknown
      const output = await handler(parsed.data)
      const wasOpen = vaultStatus().state === 'open'
      const value = await parseOutput(name, output)
      // A long answer takes turns, and the vault may have been locked in one of them.
      if (wasOpen && !method.whileLocked) refuseUnlessOpen(vaultStatus())
      return { ok: true, value }
    } catch (error) {
      if (error instanceof AppError) return toReply(error)
      report(typeof name === 'string' && isMethodName(name) ? name : 'dispatch', error)
      return { ok: false, code: 'internal', message: 'Something went wrong inside Countersign.' }
    }
  }
}

function toReply(error: AppError): Reply {
  const { code, message, retryAfterSeconds, remainingAttempts, conflicts } = error
  return {
    ok: false,
    code,
    message,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(remainingAttempts !== undefined && { remainingAttempts }),
    ...(conflicts !== undefined && { conflicts }),
  }
}

function isMethodName(name: unknown): name is MethodName {
  return typeof name === 'string' && Object.hasOwn(methods, name)
}

/** Zod objects drop keys that they do not name, so a stray secret cannot cross. */
async function parseOutput<M extends MethodName>(name: M, output: unknown): Promise<Output<M>> {
  const schema: Methods[MethodName]['output'] = methods[name].output
  return (await parseInTurns(schema, output)) as Output<M>
}

/** Throws the error that says why no entry can be read or changed now. */
function refuseUnlessOpen(status: VaultStatus): void {
  switch (status.state) {
    case 'open':
      return
    case 'locked':
      throw new AppError('locked', 'Countersign is locked. Unlock it first.')
    case 'absent':
      throw new AppError('absent', 'There is no vault yet.')
    case 'unavailable':
      throw new AppError(
        'unavailable',
        status.problem?.message ?? 'The vault cannot be read right now.',
      )
  }
}

/** Names the first place that does not fit, never what stood there. */
function badInput(name: string, issues: readonly { path: PropertyKey[] }[]): AppError {
  const path = issues[0]?.path.map(String).join('.')
  return new AppError('bad-input', `${name}: ${path || 'the input'} is not what it should be.`)
}
