/** Reads Battle.net's preferences from a rooted phone, which are masked with a constant value. */

import { formatBase32 } from '../../../shared/base32.ts'
import { AppError } from '../../../shared/errors.ts'
import { parseHex } from '../../../shared/hex.ts'
import { words } from '../../../shared/wording/words.ts'
import type { Importer } from '../importer.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { hasPreference, readPreferences } from '../syntax/android-preferences.ts'

const secretName = 'com.blizzard.messenger.AUTHENTICATOR_DEVICE_SECRET'
const serialName = 'com.blizzard.messenger.AUTHENTICATOR_SERIAL'

/** Every reader of this file has published it, so it hides nothing. */
const mask = Buffer.from(
  '398e27fc50276a656065b0e525f4c06c04c61075286b8e7aeda59da9813b5dd6c80d2fb38068773fa59ba47c17ca6c6479015c1d5b8b8f6b9a',
  'hex',
)

export const battleNet: Importer = {
  id: 'battle-net',
  name: 'Battle.net',
  extensions: ['xml'],
  sealed: 'never',
  recognises: file => hasPreference(file, secretName),
  open(file) {
    const preferences = readPreferences(file)
    const maskedSecret = preferences.get(secretName)
    if (maskedSecret === undefined)
      throw new AppError('bad-input', words('core.importFiles.noSecret'))
    return {
      sealed: false,
      read: async () =>
        readRows([maskedSecret], masked =>
          toImported({
            type: 'totp',
            issuer: 'Battle.net',
            label: unmask(preferences.get(serialName) ?? ''),
            secret: formatBase32(parseHex(unmask(masked))),
            digits: 8,
          }),
        ),
    }
  },
}

/** Returns ASCII. Throws `bad-input`. */
function unmask(text: string): string {
  const bytes = parseHex(text)
  if (bytes.length > mask.length)
    throw new AppError('bad-input', words('core.importEntries.secretTooLong'))
  return String.fromCharCode(...bytes.map((byte, i) => byte ^ (mask[i] ?? 0)))
}
