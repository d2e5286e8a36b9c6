import type { ReadFile } from '../core/imports/read-file.ts'
import type { Reading } from '../core/imports/reading.ts'
import { AppError } from '../shared/errors.ts'
import { say } from '../shared/wording/say.ts'
import { words } from '../shared/wording/words.ts'
import type { Io } from './io.ts'
import { createOutput } from './output.ts'
import { askSecret, checkedPassphrase } from './passphrase.ts'
import { readFirstLine } from './stdin.ts'

const triesOnTerminal = 3

/**
 * Opens the sealed files: all with the password from standard input, or each after asking. A
 * password that opened one file is tried first with the next.
 */
export async function unsealFiles(
  files: readonly ReadFile[],
  names: readonly string[],
  reading: Reading,
  fromStdin: boolean,
  io: Io,
): Promise<ReadFile[]> {
  const given = fromStdin ? checkedPassphrase(await readFirstLine(io.stdin), 'stdin') : null
  const opened: ReadFile[] = []
  const passwords = new Set<string>()
  for (const [at, file] of files.entries()) {
    const name = names[at] ?? ''
    if (file.state !== 'sealed') opened.push(file)
    else if (given !== null) opened.push(await unseal(reading, at, name, given))
    else opened.push(await unsealAsked(reading, at, name, passwords, io))
  }
  return opened
}

async function unseal(reading: Reading, at: number, name: string, password: string) {
  try {
    return await reading.unseal(at, password)
  } catch (error) {
    if (!isWrong(error)) throw error
    const wrong = words('cli.importing.password.wrong', { name })
    throw new AppError('wrong-passphrase', wrong, { cause: error })
  }
}

/** `passwords` opened other files. One that opens this file is added. */
async function unsealAsked(
  reading: Reading,
  at: number,
  name: string,
  passwords: Set<string>,
  io: Io,
) {
  for (const password of passwords) {
    try {
      return await unseal(reading, at, name, password)
    } catch (error) {
      if (!isWrong(error)) throw error
    }
  }
  for (let tries = 1; ; tries++) {
    const password = await askSecret(
      io,
      say('cli.importing.password.prompt', { name }),
      words('cli.importing.password.noTerminal', { name }),
    )
    try {
      const opened = await unseal(reading, at, name, password)
      passwords.add(password)
      return opened
    } catch (error) {
      if (!isWrong(error) || tries === triesOnTerminal) throw error
      createOutput(io).note(error.message)
    }
  }
}

function isWrong(error: unknown): error is AppError {
  return error instanceof AppError && error.code === 'wrong-passphrase'
}
