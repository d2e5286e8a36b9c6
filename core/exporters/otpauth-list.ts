/** Writes a list of setup links, one per line, which nearly every app reads. */
import { words } from '../../shared/wording/words.ts'
import { setupLinkOf, toUtf8 } from './entry-parts.ts'
import type { Exporter } from './exporter.ts'

export const otpauthList: Exporter = {
  id: 'otpauth-list',
  name: words('core.exporters.otpauthList'),
  extension: 'txt',
  isSealed: false,
  leavesOut: ['favourites', 'tags', 'notes', 'websites', 'backup-codes', 'pins'],
  refuses: () => null,
  async write(entries) {
    return toUtf8(entries.map(entry => `${setupLinkOf(entry)}\n`).join(''))
  },
}
