/**
 * Reads TOTP Authenticator's preferences from a rooted phone, which contain the same list unsealed.
 */

import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import type { Importer } from '../importer.ts'
import { hasPreference, readPreferences } from '../syntax/android-preferences.ts'
import { readTotpAuthenticatorList } from './totp-authenticator.ts'

const listName = 'STATIC_TOTP_CODES_LIST'

export const totpAuthenticatorPreferences: Importer = {
  id: 'totp-authenticator-preferences',
  name: 'TOTP Authenticator (preferences)',
  extensions: ['xml'],
  sealed: 'never',
  recognises: file => hasPreference(file, `${listName}"`),
  open(file) {
    const list = readPreferences(file).get(listName)
    if (list === undefined) throw new AppError('bad-input', words('core.importFiles.noAccounts'))
    return { sealed: false, read: async () => readTotpAuthenticatorList(list) }
  },
}
