/** FreeOTP: preferences of version 1, which FreeOTP+ has too, and the sealed backup of version 2. */
import { hasPreference, readPreferences } from './android-preferences.ts'
import { unsealBackup } from './freeotp-backup.ts'
import { readToken } from './freeotp-token.ts'
import type { Importer } from './importer.ts'
import { isJavaMap } from './java-map.ts'
import { parseJson } from './json.ts'
import { readRows } from './rows.ts'
import { checkFileSize } from './text.ts'

/** Every other preference is a token, named after it. */
const orderName = 'tokenOrder'

export const freeOtp: Importer = {
  id: 'freeotp',
  name: 'FreeOTP',
  extensions: ['xml'],
  sealed: 'sometimes',
  recognises: file => isJavaMap(file) || hasPreference(file, orderName),
  open(file) {
    checkFileSize(file)
    if (isJavaMap(file)) {
      return { sealed: true, unseal: passphrase => unsealBackup(file, passphrase) }
    }
    const tokens = [...readPreferences(file)].filter(([name]) => name !== orderName)
    return {
      sealed: false,
      read: async () => readRows(tokens, ([, json]) => readToken(parseJson(json), 'last')),
    }
  },
}
