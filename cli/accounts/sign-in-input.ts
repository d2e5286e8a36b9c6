/**
 * Answers what a server requires at a sign-in, from standard input or a person, but never from an
 * argument.
 */

import type { Account, ProofInput } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import type { Io } from '../io.ts'
import { askSecret } from '../passphrase.ts'
import { readAll } from '../stdin.ts'
import type { GlobalOptions } from '../vault-session.ts'

/** Several subcommands of `servers` have these options. */
export interface AccountOptions extends GlobalOptions {
  readonly passwordStdin?: true
  readonly codeStdin?: true
  /** Uses the next unused code in the vault. */
  readonly backupCode?: true
}

export interface SignInInput {
  /** Null means that it is asked for, or that the saved one is used. */
  readonly password: string | null
  readonly code: string | null
  readonly usesBackupCode: boolean
}

/** Standard input contains the password, the code, or both, one per line. */
export async function readSignInInput(io: Io, options: AccountOptions): Promise<SignInInput> {
  const { passwordStdin, codeStdin, backupCode, passphraseStdin } = options
  if (passphraseStdin && (passwordStdin || codeStdin)) {
    throw new AppError('bad-input', words('cli.servers.ask.stdinTwice'))
  }
  const lines =
    passwordStdin || codeStdin
      ? (await readAll(io.stdin, say('cli.input.stdin'))).toString('utf8').split(/\r?\n/)
      : []
  const next = (what: 'password' | 'code') => {
    const line = lines.shift() ?? ''
    if (line.trim() !== '') return line
    throw new AppError('bad-input', words('cli.servers.ask.stdinLacks', { what }))
  }
  return {
    password: passwordStdin ? next('password') : null,
    code: codeStdin ? next('code').trim() : null,
    usesBackupCode: backupCode === true,
  }
}

/** Null if the saved password is enough. */
export async function passwordOf(
  io: Io,
  given: SignInInput,
  { keepsPassword, email }: Pick<Account, 'keepsPassword' | 'email'>,
): Promise<string | null> {
  if (given.password !== null) return given.password
  if (keepsPassword) return null
  return askSecret(
    io,
    say('cli.servers.ask.password', { email }),
    words('cli.servers.ask.passwordNoTerminal'),
  )
}

/** Returns what was given, or else the linked entry's own code; null if there is neither. */
export function chooseProof(
  { code, usesBackupCode }: SignInInput,
  { entryId, status }: Pick<Account, 'entryId' | 'status'>,
): ProofInput | null {
  if (usesBackupCode) return { kind: 'entry-backup' }
  if (code !== null) return toProof(code, (status?.method ?? 'totp') !== 'totp')
  return entryId === null ? null : { kind: 'entry', entryId: null }
}

/** Six digits are a code. Anything else can only be a backup code. */
export function toProof(code: string, byMessage: boolean): ProofInput {
  if (!/^\d{3}[ -]?\d{3}$/.test(code)) return { kind: 'backup', code }
  return { kind: byMessage ? 'message' : 'totp', code }
}

/** Throws `refused` if nobody can be asked. */
export async function codeOf(io: Io, { code }: SignInInput, prompt: string): Promise<string> {
  if (code !== null) return code
  const typed = await askSecret(io, prompt, words('cli.servers.ask.codeNoTerminal'))
  if (typed.trim() === '') throw new AppError('bad-input', words('cli.servers.ask.noCode'))
  return typed.trim()
}

/** `destination` is where the code was sent, as far as the server tells. */
export function sayCodePrompt(destination: string | null): string {
  return destination
    ? say('cli.servers.ask.codeSentTo', { destination })
    : say('cli.servers.ask.code')
}
