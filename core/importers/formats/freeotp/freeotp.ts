/**
 * Reads FreeOTP: preferences of version 1, which FreeOTP+ also has, and the sealed backup of
 * version 2.
 */

import { AppError } from '../../../../shared/errors.ts'
import { words } from '../../../../shared/wording/words.ts'
import type { Importer } from '../../importer.ts'
import { readRows } from '../../rows/rows.ts'
import { hasPreference, readPreferences } from '../../syntax/android-preferences.ts'
import { isJavaMap } from '../../syntax/java-map.ts'
import { parseJson } from '../../syntax/json.ts'
import { checkFileSize, peekText } from '../../syntax/text.ts'
import { unsealBackup } from './freeotp-backup.ts'
import { readToken } from './freeotp-token.ts'

/** Every other preference is a token and has the token's name. */
const orderName = 'tokenOrder'

/** Version 2 stores no secret in the token's own preference, which is named like this. */
const isWithoutSecret = (name: string) => name.endsWith('-token')
const keyStoreToken = /<string name="[\w-]{1,64}-token">/

export const freeOtp: Importer = {
  id: 'freeotp',
  name: 'FreeOTP',
  extensions: ['xml'],
  sealed: 'sometimes',
  recognises: file => isJavaMap(file) || hasPreference(file, orderName) || isKeyStoreList(file),
  open(file) {
    checkFileSize(file)
    if (isJavaMap(file)) {
      return { sealed: true, unseal: passphrase => unsealBackup(file, passphrase) }
    }
    const tokens = [...readPreferences(file)].filter(([name]) => name !== orderName)
    const named = new Set(tokens.map(([name]) => name).filter(isWithoutSecret))
    // The other half of such a token is its key, which the phone has sealed.
    const rows = tokens.filter(([name]) => !named.has(`${name}-token`))
    if (named.size > 0 && rows.every(([name]) => named.has(name))) throw withoutSecrets()
    return {
      sealed: false,
      read: async () =>
        readRows(rows, ([name, json]) => {
          if (named.has(name)) throw withoutSecrets()
          return readToken(parseJson(json), 'last')
        }),
    }
  },
}

/** Recognizes tokenStore.xml of version 2, in which the order of the tokens may be missing. */
function isKeyStoreList(file: Uint8Array): boolean {
  return hasPreference(file, '') && keyStoreToken.test(peekText(file) ?? '')
}

function withoutSecrets(): AppError {
  return new AppError('bad-input', words('core.importFiles.freeOtpNames'))
}
