/**
 * Reads the texts of Google Authenticator's export codes, one per line, in one or several parts.
 */
import type { Importer } from '../importer.ts'
import { kindOfList, linksOf, readLinks } from '../setup-codes/setup-links.ts'
import { peekText, readText } from '../syntax/text.ts'

export const googleMigration: Importer = {
  id: 'google-authenticator',
  name: 'Google Authenticator',
  extensions: ['txt'],
  sealed: 'never',
  recognises: file => kindOfList(peekText(file)) === 'migration',
  open(file) {
    const links = linksOf(readText(file))
    return { sealed: false, read: async () => readLinks(links) }
  },
}
