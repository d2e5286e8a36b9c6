/**
 * Opens the rooms that talk to servers over a vault in memory, as one start of the application has
 * them.
 */

import { randomBytes, randomUUID } from 'node:crypto'
import { createAccounts } from '../../../core/accounts/create-accounts.ts'
import { createAccountsHandlers } from '../../../core/accounts/handlers.ts'
import { createBackupCodesHandlers } from '../../../core/backup-codes/handlers.ts'
import { createCancellations } from '../../../core/cancellation.ts'
import { createDispatch, type Handlers } from '../../../core/dispatch.ts'
import { createChatHandlers, createFlowHandlers } from '../../../core/flows/handlers.ts'
import { createRuns } from '../../../core/flows/runs.ts'
import { createConfirmWayOut } from '../../../core/gate/confirm-way-out.ts'
import { createSetupYes } from '../../../core/gate/setup-yes.ts'
import { openWaysOut } from '../../../core/gate/ways-out.ts'
import type { VaultDocument } from '../../../core/vault/document.ts'
import { Vault } from '../../../core/vault/vault.ts'
import { createSessions } from '../../../core/vault/while-open.ts'
import type { FlowProgress } from '../../../shared/account-models.ts'
import type { EventMessage, Input, MethodName, Output, Reply } from '../../../shared/contract.ts'
import { defaultSettings } from '../../../shared/default-settings.ts'
import { AppError } from '../../../shared/errors.ts'
import { sayWords } from '../../../shared/wording/say.ts'
import { literal } from '../../literal.ts'
import { wholeRooms } from '../whole-rooms.ts'
import { createMemoryPlace, type MemoryPlace } from './memory-place.ts'

export interface FlowBench {
  readonly place: MemoryPlace
  readonly vault: Vault
  /** The waits that flows have asked for, in milliseconds. */
  readonly waits: number[]
  /** The questions that were asked for confirmation. */
  readonly asked: string[]
  /** Forgets what ends with the lock. */
  lock(): void
  document(): Readonly<VaultDocument>
  progress(): FlowProgress[]
  try<M extends MethodName>(name: M, input: Input<M>): Promise<Reply>
  /** Throws if the reply is an error. */
  call<M extends MethodName>(name: M, input: Input<M>): Promise<Output<M>>
}

export interface FlowBenchOptions {
  readonly place?: MemoryPlace
  readonly clock: () => number
  /** Moves the clock instead of waiting. */
  readonly advance: (seconds: number) => void
  readonly timeoutMs?: number
}

export async function openFlowBench(options: FlowBenchOptions): Promise<FlowBench> {
  const { place = createMemoryPlace(), clock, advance, timeoutMs } = options
  const isNew = (await place.read()) === undefined
  const vault = new Vault({
    places: { keychain: place, file: place },
    choice: 'keychain',
    clock,
    random: bytes => new Uint8Array(randomBytes(bytes)),
    keychainName: literal('The test keychain'),
    filePath: '',
  })
  await vault.start()
  if (isNew) await vault.create('keychain', null)
  const events: EventMessage[] = []
  const waits: number[] = []
  const wait = async (ms: number, signal: AbortSignal | undefined) => {
    waits.push(ms)
    advance(Math.ceil(ms / 1000))
    await Promise.resolve()
    signal?.throwIfAborted()
  }
  const sessions = createSessions(() => new AppError('locked', literal('Locked.')))
  sessions.begin()
  const { whileOpen } = sessions
  const setupYes = createSetupYes(clock, whileOpen)
  const waysOut = openWaysOut({ vault, setupYes, clock, whileOpen })
  const { codeKeys, seenCodes, copyLimit } = waysOut
  const parts = {
    vault,
    copyLimit,
    clock,
    newId: randomUUID,
    emit: (message: EventMessage) => void events.push(message),
    practiceAddress: async () => '',
    timeoutMs,
    wait,
  }
  const accounts = createAccounts(parts)
  const cancellations = createCancellations(whileOpen)
  const { freshCodes } = accounts
  const runs = createRuns({ ...parts, accounts, freshCodes, cancellations })
  const asked: string[] = []
  const page = { host: {} as never, clipboard: {} as never, settings: () => defaultSettings }
  const handlers = {
    ...createAccountsHandlers({ ...parts, accounts, isPracticeRunning: () => false }),
    ...createFlowHandlers({ ...parts, setupYes, runs, cancellations }),
    ...createBackupCodesHandlers({ ...parts, ...page, codeKeys, seenCodes }),
    ...createChatHandlers({ accounts, runs, newId: randomUUID }),
  }
  const bugs: unknown[] = []
  const dispatch = createDispatch({
    rooms: wholeRooms(handlers as unknown as Handlers),
    vaultStatus: () => vault.status(),
    confirmWayOut: createConfirmWayOut({
      vault,
      host: {
        confirm: async (question: string) => asked.push(question) > 0,
      } as never,
      questionOf: async (name, input) => waysOut.questionOf(name, input),
    }),
    report: (_, error) => bugs.push(error),
  })
  const bench: FlowBench = {
    place,
    vault,
    waits,
    asked,
    lock() {
      sessions.end()
      sessions.begin()
    },
    document: () => vault.document(),
    progress: () =>
      events.flatMap(event => (event.name === 'flows.progressed' ? [event.payload] : [])),
    async try(name, input) {
      const reply = await dispatch(name, input)
      if (bugs.length > 0) throw bugs[0]
      return reply
    },
    async call<M extends MethodName>(name: M, input: Input<M>) {
      const reply = await bench.try(name, input)
      if (!reply.ok) throw Object.assign(new Error(`${name}: ${sayWords(reply.words)}`), reply)
      return reply.value as Output<M>
    },
  }
  return bench
}
