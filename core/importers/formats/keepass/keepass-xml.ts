/** Reads the XML export of KeePass 2 and KeePassXC, which isn't sealed. */
import type { Importer } from '../../importer.ts'
import { peekText, readText } from '../../syntax/text.ts'
import { parseXml } from '../../syntax/xml.ts'
import { keePassForgets, readKeePassEntries } from './keepass-entries.ts'

const begins = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^>]*-->\s*)?<KeePassFile[\s>]/

export const keePassXml: Importer = {
  id: 'keepass-xml',
  name: 'KeePass (XML)',
  extensions: ['xml'],
  sealed: 'never',
  recognises: file => begins.test(peekText(file)?.slice(0, 65_536) ?? ''),
  open(file) {
    const document = parseXml(readText(file), { forgotten: keePassForgets })
    return { sealed: false, read: async () => readKeePassEntries(document) }
  },
}
