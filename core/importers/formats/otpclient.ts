/** Reads OTPClient's sealed database, versions 1 to 3. Its exports are other apps' formats. */

import { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { argon2idKey, pbkdf2Key } from '../ciphers/derive-key.ts'
import { firstOpened, isNoise, openGcm } from '../ciphers/open-cipher.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { lenientText, number, parseType, text } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { parseAs, parseJson } from '../syntax/json.ts'
import { checkFileSize, readText } from '../syntax/text.ts'

const Token = z.object({
  type: text,
  label: text,
  issuer: text,
  digits: number,
  algo: text,
  secret: z.string(),
  period: number,
  counter: number,
  group: lenientText,
})

const magic = Buffer.from('OTPClient', 'ascii')
const ivBytes = 16
const saltBytes = 32
const pbkdf2Iterations = 100_000

const hasMagic = (file: Uint8Array) => magic.equals(file.subarray(0, magic.length))

export const otpClient: Importer = {
  id: 'otpclient',
  name: 'OTPClient',
  extensions: ['enc'],
  sealed: 'always',
  // Version 1 is only sealed bytes, without a signature.
  recognises: (file, name) => hasMagic(file) || (/\.enc$/i.test(name) && isNoise(file)),
  open: file => {
    checkFileSize(file)
    const header = hasMagic(file)
      ? readHeader(file)
      : { bytes: ivBytes + saltBytes, ivAt: 0, argon2: null }
    if (file.length <= header.bytes)
      throw new AppError('bad-input', words('core.importFiles.cutShort'))
    return { sealed: true, unseal: passphrase => unseal(file, header, passphrase) }
  },
}

/** The IV, the salt, and the parameters of Argon2id. All of the header is authenticated. */
interface Header {
  readonly bytes: number
  readonly ivAt: number
  readonly argon2: { passes: number; memoryKib: number; lanes: number } | null
}

/** Version 2 is a C struct, with padding and in the machine's byte order. Version 3 is packed. */
function readHeader(file: Uint8Array): Header {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (file.length < 80) throw new AppError('bad-input', words('core.importFiles.cutShort'))
  const isPacked = view.getUint32(magic.length) === 3
  if (!isPacked && view.getUint32(12, true) !== 2) {
    throw new AppError('bad-input', words('core.importFiles.unknownOtpClient'))
  }
  const ivAt = isPacked ? 13 : 16
  const [passesAt, memoryAt, lanesAt] = [0, 4, 8].map(at => ivAt + ivBytes + saltBytes + at)
  const read = (at = 0) => view.getUint32(at, !isPacked)
  const argon2 = { passes: read(passesAt), memoryKib: read(memoryAt), lanes: read(lanesAt) }
  return { bytes: ivAt + ivBytes + saltBytes + 12, ivAt, argon2 }
}

async function unseal(file: Uint8Array, header: Header, passphrase: string): Promise<Imported> {
  const opened = await firstOpened(
    passwordsOf(passphrase).map(password => () => openWith(file, header, password)),
  )
  const json = readText(opened.at(-1) === 0 ? opened.subarray(0, -1) : opened)
  return readRows(parseAs(z.array(z.unknown()), parseJson(json)), row =>
    readToken(parseAs(Token, row)),
  )
}

/** Older versions counted characters, but copied that many bytes. */
function passwordsOf(passphrase: string): Uint8Array[] {
  const password = Buffer.from(passphrase, 'utf8')
  const characters = [...passphrase].length
  return characters === password.length ? [password] : [password, password.subarray(0, characters)]
}

async function openWith(
  file: Uint8Array,
  { bytes, ivAt, argon2 }: Header,
  password: Uint8Array,
): Promise<Buffer> {
  const nonce = file.subarray(ivAt, ivAt + ivBytes)
  const salt = file.subarray(ivAt + ivBytes, ivAt + ivBytes + saltBytes)
  const key = argon2
    ? await argon2idKey(password, { ...argon2, salt })
    : await pbkdf2Key(password, { digest: 'sha512', iterations: pbkdf2Iterations, salt })
  const authenticated = file.subarray(0, bytes)
  return openGcm({ key, nonce, sealed: file.subarray(bytes), authenticated })
}

function readToken(token: z.infer<typeof Token>): ImportedEntry {
  const type = parseType(token.type)
  return toImported(
    {
      // OTPClient recognizes Steam only by the issuer.
      type: type === 'totp' && token.issuer.toLowerCase() === 'steam' ? 'steam' : type,
      issuer: token.issuer,
      label: token.label,
      secret: token.secret,
      algorithm: token.algo,
      digits: token.digits,
      periodSeconds: token.period,
      counter: token.counter,
    },
    { tags: [token.group] },
  )
}
