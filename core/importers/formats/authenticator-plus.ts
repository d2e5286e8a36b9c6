/** Reads Authenticator Plus: a zip file, usually sealed, with a list of setup links. */
import type { Importer } from '../importer.ts'
import { linksOf, readLinks } from '../setup-codes/setup-links.ts'
import { readText } from '../syntax/text.ts'
import { holds } from '../syntax/zip.ts'
import { openZipped } from '../syntax/zipped.ts'

const listName = 'Accounts.txt'

export const authenticatorPlus: Importer = {
  id: 'authenticator-plus',
  name: 'Authenticator Plus',
  extensions: ['zip'],
  sealed: 'sometimes',
  recognises: file => holds(file, listName),
  open: file => openZipped(file, listName, content => readLinks(linksOf(readText(content)))),
}
