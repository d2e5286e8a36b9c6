/** Keeps a vault open for one command. */

import { setTimeout as sleep } from 'node:timers/promises'
import type { App } from '../core/start.ts'
import type { VaultChoice } from '../core/vault/open-vault.ts'
import type { EventMessage, Input, MethodName, Output, Reply } from '../shared/contract.ts'
import { exactly } from '../shared/describe-older.ts'
import { AppError } from '../shared/errors.ts'
import type { Confirmation } from '../shared/method.ts'
import type { OlderVault, VaultProblem, VaultStatus } from '../shared/vault-models.ts'
import { say } from '../shared/wording/say.ts'
import { words } from '../shared/wording/words.ts'
import { type BesideWindow, createTerminalHost } from './host.ts'
import type { Io } from './io.ts'

/** Every command has these options. */
export interface GlobalOptions {
  readonly json?: true
  readonly vault?: VaultChoice
  readonly passphraseStdin?: true
}

export interface VaultSession {
  call<M extends MethodName>(name: M, input: Input<M>): Promise<Output<M>>
  /** Imports entries into the vault in one save. */
  readonly takeAtOnce: App['takeAtOnce']
  /**
   * Returns a fresh confirmation: somebody has typed the command, and the passphrase that opened
   * the vault just for it.
   */
  confirmation(): Confirmation
  /** Returns the function that ends the subscription. */
  onEvent(listener: (message: EventMessage) => void): () => void
}

interface Opening {
  /** Called with a sentence if there is no vault yet and one is created. */
  readonly create?: (note: string) => void
  /** The moment (ms) that codes are shown for. Defaults to now. */
  readonly codesAt?: number | undefined
  /** A window stays open. It follows what other programs save, and lets them ask. */
  readonly window?: BesideWindow
  /** The vault is invented, and the user's own must stay out of reach. */
  readonly isDemo?: boolean
}

export async function withVault<T>(
  io: Io,
  options: GlobalOptions,
  work: (session: VaultSession) => Promise<T>,
  opening: Opening = {},
): Promise<T> {
  const app = await startTerminalApp(io, options, opening)
  let passphrase: string | null = null
  const session = sessionOf(app, () => passphrase)
  try {
    passphrase = await open(session, io, options, opening.create)
    return await work(session)
  } finally {
    await app.close()
  }
}

/** `passphrase` opened the vault, if it has one. */
export function sessionOf(app: App, passphrase: () => string | null = () => null): VaultSession {
  return {
    call: (name, input) => call(app, name, input),
    takeAtOnce: app.takeAtOnce,
    confirmation() {
      const given = passphrase()
      return { confirmed: true, ...(given !== null && { passphrase: given }) }
    },
    onEvent: app.onEvent,
  }
}

export async function startTerminalApp(
  io: Io,
  { vault }: GlobalOptions,
  { codesAt, window, isDemo = false }: Opening = {},
): Promise<App> {
  // This is most of the program, which a help or a mistyped option doesn't need.
  const { startApp } = await import('../core/start.ts')
  return startApp({
    host: createTerminalHost(io.version, window, isDemo),
    vaultChoice: vault ?? null,
    env: io.env,
    followsSaves: window !== undefined,
    opensDoor: window !== undefined && !isDemo,
    isDemo,
    ...(codesAt !== undefined && { codeClock: () => codesAt }),
  })
}

async function call<M extends MethodName>(app: App, name: M, input: Input<M>): Promise<Output<M>> {
  const reply = (await app.dispatch(name, input)) as Reply<Output<M>>
  if (reply.ok) return reply.value
  throw new AppError(reply.code, reply.words, reply)
}

/** Returns the passphrase that opened it; null if it has none. */
async function open(
  session: VaultSession,
  io: Io,
  options: GlobalOptions,
  create: Opening['create'],
): Promise<string | null> {
  let status = await session.call('vault.status', undefined)
  if (status.state === 'open') return null
  const { askNewPassphrase, askPassphrase, givenPassphrase } = await import('./passphrase.ts')
  let passphrase: string | null = null
  const given = () => givenPassphrase(io, options.passphraseStdin === true)
  if (status.state === 'absent') {
    if (!create) throw new AppError('absent', words('cli.vault.absent'))
    const needsPassphrase = status.place === 'file'
    passphrase = (await given()) ?? (needsPassphrase ? await askNewPassphrase(io) : null)
    if (await makeVault(session, { place: status.place, passphrase })) {
      create(sayCreated(status, `countersign ui${vaultArgument(options)}`))
      return passphrase
    }
    status = await session.call('vault.retry', undefined)
  }
  if (status.state === 'locked') {
    passphrase ??= (await given()) ?? (await askPassphrase(io))
    await sitOut(status)
    await session.call('vault.unlock', { passphrase }).catch(async error => {
      const { problem } = await session.call('vault.status', undefined)
      throw problem?.older ? toOlderError(problem, problem.older) : error
    })
  } else if (status.state !== 'open') throw toProblemError(status)
  return passphrase
}

/** A short delay after a wrong passphrase ends before anyone has typed the command again. */
export async function sitOut({ retryAt }: VaultStatus): Promise<void> {
  const restMs = (retryAt ?? 0) - Date.now()
  if (restMs > 0 && restMs <= patienceMs) await sleep(restMs)
}

const patienceMs = 5_000

/** False if another program created one in between. */
async function makeVault(session: VaultSession, input: Input<'vault.create'>): Promise<boolean> {
  try {
    await session.call('vault.create', input)
    return true
  } catch (error) {
    if (error instanceof AppError && error.code === 'exists') return false
    throw error
  }
}

export function toProblemError({ problem, place }: VaultStatus): AppError {
  if (!problem) return new AppError('unavailable', words('cli.vault.unavailable'))
  if (problem.older) return toOlderError(problem, problem.older)
  const { code, message: its, previousIsWhole } = problem
  if (previousIsWhole) {
    return new AppError(code, words('cli.vault.previousIsWhole', { problem: its }))
  }
  const hasWayOut = code === 'unavailable' && place === 'keychain'
  return new AppError(code, hasWayOut ? words('cli.vault.orUseFile', { problem: its }) : its)
}

function toOlderError({ message }: VaultProblem, { backupAt }: OlderVault): AppError {
  if (backupAt === null)
    return new AppError('older', words('cli.vault.older', { problem: message }))
  const moment = exactly(backupAt)
  return new AppError('older', words('cli.vault.olderWithBackup', { problem: message, moment }))
}

function vaultArgument(options: GlobalOptions): string {
  return ['', ...vaultArguments(options)].join(' ')
}

/** Returns the options that name the same vault when the program is started again. */
export function vaultArguments({ vault }: GlobalOptions): string[] {
  if (!vault) return []
  return ['--vault', vault === 'keychain' ? vault : vault.file]
}

function sayCreated({ place, keychainName, filePath }: VaultStatus, command: string): string {
  return place === 'keychain'
    ? say('cli.vault.createdInKeychain', { keychain: keychainName, command })
    : say('cli.vault.createdInFile', { file: filePath, command })
}
