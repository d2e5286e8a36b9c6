import type { ReadFile, Reading } from '../core/imports/reading.ts'
import { AppError } from '../shared/errors.ts'
import type { Io } from './io.ts'
import { createOutput } from './output.ts'
import { askSecret, checkedPassphrase } from './passphrase.ts'
import { readFirstLine } from './stdin.ts'

const triesOnTerminal = 3

/** Opens the sealed ones among files: all with the password of standard input, or each as asked. */
export async function unsealFiles(
  files: readonly ReadFile[],
  names: readonly string[],
  reading: Reading,
  fromStdin: boolean,
  io: Io,
): Promise<ReadFile[]> {
  const given = fromStdin
    ? checkedPassphrase(await readFirstLine(io.stdin), 'Standard input')
    : null
  const opened: ReadFile[] = []
  for (const [at, file] of files.entries()) {
    const name = names[at] ?? ''
    if (file.state !== 'sealed') opened.push(file)
    else if (given !== null) opened.push(await unseal(reading, at, name, given))
    else opened.push(await askAndUnseal(reading, at, name, io))
  }
  return opened
}

async function unseal(reading: Reading, at: number, name: string, password: string) {
  try {
    return await reading.unseal(at, password)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'wrong-passphrase') throw error
    throw new AppError('wrong-passphrase', `That is not the password of ${name}.`, { cause: error })
  }
}

async function askAndUnseal(reading: Reading, at: number, name: string, io: Io) {
  for (let tries = 1; ; tries++) {
    const password = await askSecret(io, `Password of ${name}:`, sealedWithoutTerminal(name))
    try {
      return await unseal(reading, at, name, password)
    } catch (error) {
      const isWrong = error instanceof AppError && error.code === 'wrong-passphrase'
      if (!isWrong || tries === triesOnTerminal) throw error
      createOutput(io).note(error.message)
    }
  }
}

function sealedWithoutTerminal(name: string): string {
  return `${name} is sealed: run this in a terminal, or give --password-stdin.`
}
