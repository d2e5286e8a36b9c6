/**
 * Reads WinAuth's zip file, sealed or not, with one list of setup links. Unzipped, it is such a
 * list.
 */
import type { Importer } from '../importer.ts'
import { linksOf, readLinks } from '../setup-codes/setup-links.ts'
import { readText } from '../syntax/text.ts'
import { baseName, peekZip } from '../syntax/zip.ts'
import { openZipped } from '../syntax/zipped.ts'

export const winAuth: Importer = {
  id: 'winauth',
  name: 'WinAuth (zip)',
  extensions: ['zip'],
  sealed: 'sometimes',
  recognises: file => onlyText(file) !== null,
  open: file =>
    openZipped(file, onlyText(file) ?? '', content => readLinks(linksOf(readText(content)))),
}

/** The user chooses the file's name, except that Authenticator Plus has a fixed one. */
function onlyText(file: Uint8Array): string | null {
  const [first, ...others] = peekZip(file) ?? []
  const name = baseName(first?.name ?? '')
  const isText = /\.txt$/i.test(name) && name !== 'Accounts.txt'
  return isText && others.length === 0 ? name : null
}
