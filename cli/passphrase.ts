/**
 * Takes a passphrase from standard input, a private file, or a person, but never from an argument.
 */

import { open } from 'node:fs/promises'
import { read } from 'read'
import { limits } from '../shared/ceilings.ts'
import { AppError } from '../shared/errors.ts'
import { say } from '../shared/wording/say.ts'
import { type Words, words } from '../shared/wording/words.ts'
import type { Io, Terminal } from './io.ts'
import { readFirstLine } from './stdin.ts'

const maxFileBytes = 8192

/** Returns the passphrase that came with the command; null if a person has to be asked. */
export async function givenPassphrase(io: Io, fromStdin: boolean): Promise<string | null> {
  const file = io.env.COUNTERSIGN_PASSPHRASE_FILE
  if (fromStdin) return checkedPassphrase(await readFirstLine(io.stdin), 'stdin')
  if (file) return checkedPassphrase(await readSecretFile(file), 'file')
  return null
}

export function askPassphrase(io: Io): Promise<string> {
  return askSecret(io, say('cli.passphrase.prompt'), words('cli.passphrase.noTerminal'))
}

export function askNewPassphrase(io: Io): Promise<string> {
  const prompt = say('cli.passphrase.newPrompt')
  return askNewSecret(io, prompt, words('cli.passphrase.noTerminal'))
}

/** `withoutTerminal` is shown if nobody can be asked. */
export async function askSecret(io: Io, prompt: string, withoutTerminal: Words): Promise<string> {
  const secret = await ask(io, withoutTerminal, terminal => askHidden(terminal, prompt))
  return checkedPassphrase(secret, 'terminal')
}

/** Asks twice. */
export async function askNewSecret(
  io: Io,
  prompt: string,
  withoutTerminal: Words,
): Promise<string> {
  return ask(io, withoutTerminal, async terminal => {
    const secret = await askHidden(terminal, prompt)
    checkedPassphrase(secret, 'terminal')
    const again = await askHidden(terminal, say('cli.passphrase.again'))
    if (again === secret) return secret
    throw new AppError('refused', words('cli.passphrase.differs'))
  })
}

async function ask(
  io: Io,
  withoutTerminal: Words,
  work: (terminal: Terminal) => Promise<string>,
): Promise<string> {
  const terminal = io.openTerminal()
  if (!terminal) throw new AppError('refused', withoutTerminal)
  try {
    return await work(terminal)
  } finally {
    terminal.close()
  }
}

async function askHidden({ input, output }: Terminal, prompt: string): Promise<string> {
  const cancelled = new AppError('refused', words('cli.passphrase.cancelled'))
  const ended = new Promise<never>((_, reject) => {
    // The line comes with the same pause, so it is handled first.
    input.once('pause', () => setImmediate(() => reject(cancelled)))
  })
  const answer = read({ prompt, input, output, silent: true }).catch(() => {
    throw cancelled
  })
  try {
    return await Promise.race([answer, ended])
  } finally {
    output.write('\n')
  }
}

/** A file that only its owner can read holds one passphrase or password. */
export async function readSecretFile(path: string): Promise<string> {
  const file = await open(path, 'r').catch((cause: unknown) => {
    throw new AppError('unavailable', words('cli.passphrase.fileUnreadable'), { cause })
  })
  try {
    const { mode, size } = await file.stat()
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new AppError('refused', words('cli.passphrase.fileOpenToOthers'))
    }
    if (size > maxFileBytes) {
      const tooLarge = words('cli.passphrase.fileTooLarge', { bytes: maxFileBytes })
      throw new AppError('too-large', tooLarge)
    }
    return (await file.readFile('utf8')).replace(/\r?\n$/, '')
  } finally {
    await file.close()
  }
}

/** Throws if it is empty or too long. */
export function checkedPassphrase(passphrase: string, from: 'stdin' | 'file' | 'terminal'): string {
  if (passphrase === '') throw new AppError('bad-input', words('cli.passphrase.empty', { from }))
  const most = limits.passphraseLength
  if (passphrase.length <= most) return passphrase
  throw new AppError('too-large', words('cli.passphrase.tooLong', { from, most }))
}
