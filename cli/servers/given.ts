/** What a server asks for: from standard input, or from a person. Never an argument. */

import type { Account, ProofInput } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import type { Io } from '../io.ts'
import { askSecret } from '../passphrase.ts'
import { readAll } from '../stdin.ts'
import type { GlobalOptions } from '../vault-session.ts'

/** The options of several subcommands of `servers`. */
export interface ServerOptions extends GlobalOptions {
  readonly passwordStdin?: true
  readonly codeStdin?: true
  /** The next unused one of the vault. */
  readonly backupCode?: true
}

export interface Given {
  /** Null: to be asked for, or the one that is kept. */
  readonly password: string | null
  readonly code: string | null
  readonly usesBackupCode: boolean
}

/** Standard input holds the password, the code, or both, a line each. */
export async function readGiven(io: Io, options: ServerOptions): Promise<Given> {
  const { passwordStdin, codeStdin, backupCode, passphraseStdin } = options
  if (passphraseStdin && (passwordStdin || codeStdin)) {
    throw new AppError(
      'bad-input',
      'Standard input has the passphrase of the vault already: name a file in COUNTERSIGN_PASSPHRASE_FILE for that.',
    )
  }
  const lines =
    passwordStdin || codeStdin
      ? (await readAll(io.stdin, 'Standard input')).toString('utf8').split(/\r?\n/)
      : []
  const next = (what: string) => {
    const line = lines.shift() ?? ''
    if (line.trim() === '') throw new AppError('bad-input', `Standard input gave no ${what}.`)
    return line
  }
  return {
    password: passwordStdin ? next('password') : null,
    code: codeStdin ? next('code').trim() : null,
    usesBackupCode: backupCode === true,
  }
}

/** Null where the password that is kept will do. */
export async function passwordOf(
  io: Io,
  given: Given,
  { keepsPassword, email }: Pick<Account, 'keepsPassword' | 'email'>,
): Promise<string | null> {
  if (given.password !== null) return given.password
  if (keepsPassword) return null
  return askSecret(
    io,
    `Password of ${email}:`,
    'The server asks for a password: run this in a terminal, or give --password-stdin.',
  )
}

/** What was given, else the linked entry's own code; null where there is neither. */
export function chooseProof(
  { code, usesBackupCode }: Given,
  { entryId, status }: Pick<Account, 'entryId' | 'status'>,
): ProofInput | null {
  if (usesBackupCode) return { kind: 'entry-backup' }
  if (code !== null) return toProof(code, (status?.method ?? 'totp') !== 'totp')
  return entryId === null ? null : { kind: 'entry', entryId: null }
}

/** Six digits are a code; anything else can only be a backup code. */
export function toProof(code: string, byMessage: boolean): ProofInput {
  if (!/^\d{3}[ -]?\d{3}$/.test(code)) return { kind: 'backup', code }
  return { kind: byMessage ? 'message' : 'totp', code }
}

/** Throws `refused` where nobody can be asked. */
export async function codeOf(io: Io, { code }: Given, prompt: string): Promise<string> {
  if (code !== null) return code
  const typed = await askSecret(
    io,
    prompt,
    'The server asks for a code: give it with --code-stdin, or run this in a terminal.',
  )
  if (typed.trim() === '') throw new AppError('bad-input', 'No code was given.')
  return typed.trim()
}
