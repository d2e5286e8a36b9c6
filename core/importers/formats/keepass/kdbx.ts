/** Reads KeePass databases that a password opens: KDBX 4, and the earlier KDBX 3. */
import type { Importer } from '../../importer.ts'
import { checkFileSize } from '../../syntax/text.ts'
import { readKdbxDocument } from './kdbx-document.ts'
import { isKdbx, readKdbxHeader } from './kdbx-header.ts'
import { openKdbx } from './kdbx-seal.ts'
import { readKeePassEntries } from './keepass-entries.ts'

export const kdbx: Importer = {
  id: 'kdbx',
  name: 'KeePass (KDBX)',
  extensions: ['kdbx'],
  sealed: 'always',
  recognises: isKdbx,
  open(file) {
    checkFileSize(file)
    const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
    const header = readKdbxHeader(bytes)
    return {
      sealed: true,
      async unseal(passphrase) {
        const opened = await openKdbx(bytes, header, passphrase)
        return readKeePassEntries(readKdbxDocument(opened, header))
      },
    }
  },
}
