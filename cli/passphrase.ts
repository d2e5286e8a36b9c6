/** Where a passphrase comes from: standard input, a private file, or a person. Never an argument. */
import { open } from 'node:fs/promises'
import { read } from 'read'
import { AppError } from '../shared/errors.ts'
import { limits } from '../shared/models.ts'
import type { Io, Terminal } from './io.ts'
import { readFirstLine } from './stdin.ts'

const maxFileBytes = 8192

/** The passphrase that was handed over with the command; null where a person has to be asked. */
export async function givenPassphrase(io: Io, fromStdin: boolean): Promise<string | null> {
  const file = io.env.COUNTERSIGN_PASSPHRASE_FILE
  if (fromStdin) return checkedPassphrase(await readFirstLine(io.stdin), 'Standard input')
  if (file) return checkedPassphrase(await readPassphraseFile(file), 'The passphrase file')
  return null
}

const vaultWithoutTerminal =
  'The vault needs its passphrase: run this in a terminal, or give --passphrase-stdin, or name a' +
  ' file in COUNTERSIGN_PASSPHRASE_FILE.'

export function askPassphrase(io: Io): Promise<string> {
  return askSecret(io, 'Passphrase:', vaultWithoutTerminal)
}

export function askNewPassphrase(io: Io): Promise<string> {
  return askNewSecret(io, 'A passphrase for the new vault:', vaultWithoutTerminal)
}

/** `withoutTerminal`: the sentence where nobody can be asked. */
export async function askSecret(io: Io, prompt: string, withoutTerminal: string): Promise<string> {
  const secret = await ask(io, withoutTerminal, terminal => askHidden(terminal, prompt))
  return checkedPassphrase(secret, 'The terminal')
}

/** Asks twice. */
export async function askNewSecret(
  io: Io,
  prompt: string,
  withoutTerminal: string,
): Promise<string> {
  return ask(io, withoutTerminal, async terminal => {
    const secret = await askHidden(terminal, prompt)
    checkedPassphrase(secret, 'The terminal')
    const again = await askHidden(terminal, 'The same again:')
    if (again === secret) return secret
    throw new AppError('refused', 'The two are not the same.')
  })
}

async function ask(
  io: Io,
  withoutTerminal: string,
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
  const cancelled = new AppError('refused', 'Nothing was done: the question was cancelled.')
  const ended = new Promise<never>((_, reject) => {
    // The line comes with the same pause: it is let through first.
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

async function readPassphraseFile(path: string): Promise<string> {
  const file = await open(path, 'r').catch((cause: unknown) => {
    throw new AppError(
      'unavailable',
      'The file named in COUNTERSIGN_PASSPHRASE_FILE cannot be read.',
      { cause },
    )
  })
  try {
    const { mode, size } = await file.stat()
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new AppError(
        'refused',
        'The file named in COUNTERSIGN_PASSPHRASE_FILE is open to others: give it mode 0600.',
      )
    }
    if (size > maxFileBytes) {
      throw new AppError(
        'too-large',
        `The file named in COUNTERSIGN_PASSPHRASE_FILE has more than ${maxFileBytes} bytes.`,
      )
    }
    return (await file.readFile('utf8')).replace(/\r?\n$/, '')
  } finally {
    await file.close()
  }
}

/** Throws where it is empty or too long; `place` begins the sentence. */
export function checkedPassphrase(passphrase: string, place: string): string {
  if (passphrase === '') throw new AppError('bad-input', `${place} gave nothing.`)
  if (passphrase.length <= limits.passphraseLength) return passphrase
  const most = limits.passphraseLength
  throw new AppError('too-large', `${place} gave more than ${most} characters.`)
}
