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
  if (fromStdin) return checked(await readFirstLine(io.stdin), 'Standard input')
  if (file) return checked(await readPassphraseFile(file), 'The passphrase file')
  return null
}

export async function askPassphrase(io: Io): Promise<string> {
  const passphrase = await ask(io, terminal => askHidden(terminal, 'Passphrase:'))
  return checked(passphrase, 'The terminal')
}

export async function askNewPassphrase(io: Io): Promise<string> {
  return ask(io, async terminal => {
    const passphrase = await askHidden(terminal, 'A passphrase for the new vault:')
    checked(passphrase, 'The terminal')
    const again = await askHidden(terminal, 'The same again:')
    if (again === passphrase) return passphrase
    throw new AppError('refused', 'The two passphrases are not the same.')
  })
}

async function ask(io: Io, work: (terminal: Terminal) => Promise<string>): Promise<string> {
  const terminal = io.openTerminal()
  if (!terminal) {
    throw new AppError(
      'refused',
      'The vault needs its passphrase: run this in a terminal, or give --passphrase-stdin, or name' +
        ' a file in COUNTERSIGN_PASSPHRASE_FILE.',
    )
  }
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

function checked(passphrase: string, place: string): string {
  if (passphrase === '') throw new AppError('bad-input', `${place} gave an empty passphrase.`)
  if (passphrase.length <= limits.passphraseLength) return passphrase
  const most = limits.passphraseLength
  throw new AppError('too-large', `${place} gave a passphrase of more than ${most} characters.`)
}
