/** Asks for the password of zip files, and takes the file inside, for the readers of such files. */

import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import type { Imported, Opened } from '../importer.ts'
import { baseName, peekZip, unzip } from './zip.ts'

/** Opens the zip file, with its password if it has one, and passes on the wanted files. */
export function openZip(
  file: Uint8Array,
  isWanted: (name: string) => boolean,
  read: (files: ReadonlyMap<string, Uint8Array>) => Imported | Promise<Imported>,
): Opened {
  const members = peekZip(file)?.filter(({ name }) => isWanted(name))
  if (!members || members.length === 0) {
    throw new AppError('bad-input', words('core.importFiles.otherZip'))
  }
  return members.some(({ sealed }) => sealed)
    ? {
        sealed: true,
        unseal: async passphrase => read(await unzip(file, isWanted, passphrase)),
      }
    : { sealed: false, read: async () => read(await unzip(file, isWanted)) }
}

/** Opens a zip file as `openZip` does, if only one file is wanted. */
export function openZipped(
  file: Uint8Array,
  name: string,
  read: (content: Uint8Array) => Imported,
): Opened {
  return openZip(
    file,
    path => baseName(path) === name,
    files => {
      const [content] = files.values()
      if (!content) throw new AppError('bad-input', words('core.importFiles.damagedZip'))
      return read(content)
    },
  )
}
