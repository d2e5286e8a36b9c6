/**
 * Keeps files that the user opened with Countersign. The page reads them one by one, like files
 * that were dropped on it, and shows their contents before anything is added.
 */
import { randomUUID } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { importLimits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import type { OpenedFile } from '../../shared/transfer-models.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import type { Vault } from '../vault/vault.ts'

const maxBytes = importLimits.fileBytes
const megabytes = maxBytes / 2 ** 20

export interface OpenedFiles {
  /** Describes each file without reading it. */
  look(paths: readonly string[]): Promise<OpenedFile[]>
  /** Works once per file, and only until the lock. Throws `not-found` or `bad-input`. */
  read(id: string): Promise<string>
}

export function createOpenedFiles(vault: Pick<Vault, 'whileOpen' | 'untilLocked'>): OpenedFiles {
  const paths = vault.whileOpen(() => new Map<string, string>())

  return {
    async look(given) {
      const mine = paths()
      let together = 0
      const files: OpenedFile[] = []
      for (const path of given) {
        const { bytes, problem } = await describe(path, maxBytes - together)
        const id = randomUUID()
        if (problem === null) {
          together += bytes
          mine.set(id, path)
        }
        files.push({ id, name: basename(path).slice(0, 1024), problem })
      }
      return files
    },
    async read(id) {
      const path = paths().get(id)
      if (path === undefined) throw new AppError('not-found', words('core.imports.opened.gone'))
      paths().delete(id)
      return vault.untilLocked(readBase64(path))
    },
  }
}

/** A pipe or a device might never end, so only regular files are opened. */
async function describe(
  path: string,
  bytesLeft: number,
): Promise<{ bytes: number; problem: Words | null }> {
  try {
    const found = await stat(path)
    const bytes = found.size
    if (found.isDirectory()) return { bytes, problem: words('core.imports.opened.folder') }
    if (!found.isFile()) return { bytes, problem: words('core.imports.opened.noFile') }
    if (bytes > maxBytes) {
      return { bytes, problem: words('core.imports.opened.tooLarge', { megabytes }) }
    }
    const isTooMuch = bytes > bytesLeft
    return {
      bytes,
      problem: isTooMuch ? words('core.imports.opened.tooLargeTogether', { megabytes }) : null,
    }
  } catch (error) {
    return { bytes: 0, problem: whyUnreadable(error) }
  }
}

async function readBase64(path: string): Promise<string> {
  const { problem } = await describe(path, maxBytes)
  if (problem) throw new AppError('bad-input', problem)
  try {
    const file = await readFile(path)
    // The file may have grown since.
    if (file.length > maxBytes) {
      throw new AppError('too-large', words('core.imports.opened.tooLarge', { megabytes }))
    }
    return file.toString('base64')
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('bad-input', whyUnreadable(error), { cause: error })
  }
}

function whyUnreadable(error: unknown): Words {
  const { code } = error as NodeJS.ErrnoException
  const isGone = code === 'ENOENT' || code === 'ENOTDIR'
  return words(isGone ? 'core.imports.opened.gone' : 'core.imports.opened.unreadable')
}
