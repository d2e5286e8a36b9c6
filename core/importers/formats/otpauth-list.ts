/**
 * Reads a list of setup links, which most apps can write: WinAuth, FreeOTP+, Stratum, Aegis,
 * 2FAuth.
 */
import { words } from '../../../shared/wording/words.ts'
import type { Importer } from '../importer.ts'
import { isEnteText } from '../setup-codes/setup-link.ts'
import { kindOfList, linksOf, readLinks } from '../setup-codes/setup-links.ts'
import { peekText, readText } from '../syntax/text.ts'

export const otpauthList: Importer = {
  id: 'otpauth-list',
  name: words('core.importFormats.otpauthList'),
  extensions: ['txt', 'text', 'uri'],
  sealed: 'never',
  recognises(file) {
    const text = peekText(file)
    return kindOfList(text) === 'links' && !isEnteText(text ?? '')
  },
  open(file) {
    const links = linksOf(readText(file))
    return { sealed: false, read: async () => readLinks(links) }
  },
}
