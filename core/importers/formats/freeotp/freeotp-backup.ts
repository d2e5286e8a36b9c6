/**
 * Reads the backup of FreeOTP 2: a Java map of tokens whose secrets are sealed with a master key.
 */

import { z } from 'zod'
import { AppError } from '../../../../shared/errors.ts'
import { words } from '../../../../shared/wording/words.ts'
import { pbkdf2Key } from '../../ciphers/derive-key.ts'
import { openGcm } from '../../ciphers/open-cipher.ts'
import type { Imported } from '../../importer.ts'
import { readRows } from '../../rows/rows.ts'
import { readJavaMap } from '../../syntax/java-map.ts'
import { parseAs, parseJson } from '../../syntax/json.ts'
import { javaBytes, readToken } from './freeotp-token.ts'

const EncryptedKey = z.object({
  mCipher: z.literal('AES/GCM/NoPadding'),
  mCipherText: javaBytes,
  mParameters: javaBytes,
  /** The purpose of the key, which the cipher also authenticates. */
  mToken: z.string(),
})

const MasterKey = z.object({
  mAlgorithm: z.enum(['PBKDF2withHmacSHA1', 'PBKDF2withHmacSHA512']),
  mIterations: z.number(),
  mSalt: javaBytes,
  mEncryptedKey: EncryptedKey,
})

const SealedToken = z.object({ key: z.string() })

const masterKeyName = 'masterKey'
const tokenSuffix = '-token'

/** Throws `wrong-passphrase`, `too-large` and `bad-input`. */
export async function unsealBackup(file: Uint8Array, passphrase: string): Promise<Imported> {
  const map = readJavaMap(file)
  const master = parseAs(MasterKey, parseJson(map.get(masterKeyName) ?? ''))
  const passphraseKey = await pbkdf2Key(passphrase, {
    digest: master.mAlgorithm === 'PBKDF2withHmacSHA1' ? 'sha1' : 'sha512',
    iterations: master.mIterations,
    salt: master.mSalt,
  })
  const masterKey = openKey(passphraseKey, master.mEncryptedKey)
  const ids = [...map.keys()].filter(name => name !== masterKeyName && !name.endsWith(tokenSuffix))
  return readRows(ids, id => {
    const token = map.get(id + tokenSuffix)
    if (token === undefined)
      throw new AppError('bad-input', words('core.importEntries.settingsMissing'))
    const { key } = parseAs(SealedToken, parseJson(map.get(id) ?? ''))
    const sealedSecret = parseAs(EncryptedKey, parseJson(key))
    return readToken(parseJson(token), 'next', openSecret(masterKey, sealedSecret))
  })
}

type EncryptedKey = z.infer<typeof EncryptedKey>

function openKey(key: Uint8Array, sealed: EncryptedKey): Buffer {
  return openGcm({
    key,
    nonce: nonceOf(sealed.mParameters),
    sealed: sealed.mCipherText,
    authenticated: Buffer.from(sealed.mToken),
  })
}

/** By now the password is known to be right, so a failure means a damaged secret. */
function openSecret(masterKey: Uint8Array, sealed: EncryptedKey): Buffer {
  try {
    return openKey(masterKey, sealed)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    throw new AppError('bad-input', words('core.importEntries.damagedSecret'))
  }
}

/** In DER: an OCTET STRING, alone or first in a SEQUENCE. */
function nonceOf(parameters: Uint8Array): Uint8Array {
  const string = parameters[0] === 0x30 ? parameters.subarray(2) : parameters
  const [kind, length = 0] = string
  const nonce = string.subarray(2, 2 + length)
  if (kind === 0x04 && length > 0 && nonce.length === length) return nonce
  throw new AppError('bad-input', words('core.importEntries.damagedCipher'))
}
