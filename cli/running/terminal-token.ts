/** The token that the running window has given the terminal, for this user alone. */
import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { dataFolder } from '../../core/data-folder.ts'

const tokenFile = (env: NodeJS.ProcessEnv) => join(dataFolder(env), 'terminal-token')

/** Null if there is none, and where others could read it as well. */
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
  // Here and not above: a command that reads it waits for nothing of this.
  const { writeAtomically } = await import('../../core/vault/atomic-file.ts')
  const path = tokenFile(env)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeAtomically(path, Buffer.from(`${token}\n`))
}

export async function forgetToken(env: NodeJS.ProcessEnv): Promise<void> {
  await rm(tokenFile(env), { force: true })
}
