/**
 * Stores the token that the running window has given to the terminal, readable for this user only.
 */
import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { dataFolder } from '../../core/data-folder.ts'

const tokenFile = (env: NodeJS.ProcessEnv) => join(dataFolder(env), 'terminal-token')

/** Null if there is none, or if others could read it as well. */
export async function readToken(env: NodeJS.ProcessEnv): Promise<string | null> {
  try {
    const path = tokenFile(env)
    const isOpenToOthers = process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0
    return isOpenToOthers ? null : (await readFile(path, 'utf8')).trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined) return null
    throw error
  }
}

export async function keepToken(env: NodeJS.ProcessEnv, token: string): Promise<void> {
  // This is loaded here because commands that only read the token don't need it.
  const { writeAtomically } = await import('../../core/vault/atomic-file.ts')
  const path = tokenFile(env)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeAtomically(path, Buffer.from(`${token}\n`))
}

export async function forgetToken(env: NodeJS.ProcessEnv): Promise<void> {
  await rm(tokenFile(env), { force: true })
}
