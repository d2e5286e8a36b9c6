import { readFile } from 'node:fs/promises'
import { AppError } from '../shared/errors.ts'
import { words } from '../shared/wording/words.ts'

/** Returns the certificates given by --ca, as PEM; null if there are none. */
export async function readAuthority(file: string | undefined): Promise<string | null> {
  if (file === undefined) return null
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new AppError('unavailable', words('cli.input.authorityUnreadable'), { cause })
  })
}
