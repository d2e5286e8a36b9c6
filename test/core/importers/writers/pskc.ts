/** Writes PSKC by RFC 6030: plain, and sealed with a password (§6.2) and MACs (§6.1.1). */
import { createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { parseBase32 } from '../../../../shared/base32.ts'
import type { Format } from '../format.ts'
import type { Row } from '../row.ts'
import { escapeXml } from './android-preferences.ts'
import { sealCbc } from './seal.ts'

const enc = 'http://www.w3.org/2001/04/xmlenc#'
const hmac = 'http://www.w3.org/2000/09/xmldsig#hmac-sha1'

/** A row without valid Base32 becomes one without valid Base64. */
const bytesOf = ({ secret }: Row) =>
  /^[A-Z2-7]+$/.test(secret) ? Buffer.from(parseBase32(secret).bytes) : null

type Value = (name: string, bytes: Buffer | null, plain: string) => string

const plainValue: Value = (name, _, plain) =>
  `<pskc:${name}><pskc:PlainValue>${plain}</pskc:PlainValue></pskc:${name}>`

function keyPackage(row: Row, i: number, value: Value): string {
  const secret = bytesOf(row)
  const moving =
    row.type === 'hotp'
      ? plainValue('Counter', null, String(row.counter))
      : plainValue('TimeInterval', null, String(row.period))
  return `<pskc:KeyPackage>
  <pskc:DeviceInfo><pskc:Manufacturer>oath.FAKE</pskc:Manufacturer><pskc:SerialNo>98765432${i}</pskc:SerialNo></pskc:DeviceInfo>
  <pskc:Key Id="k${i}" Algorithm="urn:ietf:params:xml:ns:keyprov:pskc:${row.type}">
    <pskc:Issuer>${escapeXml(row.issuer)}</pskc:Issuer>
    <pskc:AlgorithmParameters><pskc:Suite>HMAC-${row.algorithm}</pskc:Suite><pskc:ResponseFormat Length="${row.digits}" Encoding="DECIMAL"/></pskc:AlgorithmParameters>
    <pskc:FriendlyName>${escapeXml(row.label)}</pskc:FriendlyName>
    <pskc:Data>${value('Secret', secret, secret?.toString('base64') ?? row.secret)}${moving}</pskc:Data>
  </pskc:Key>
</pskc:KeyPackage>`
}

const container = (inner: readonly string[]) =>
  Buffer.from(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<pskc:KeyContainer Version="1.0" xmlns:pskc="urn:ietf:params:xml:ns:keyprov:pskc" xmlns:xenc="${enc}" xmlns:xenc11="http://www.w3.org/2009/xmlenc11#" xmlns:pkcs5="http://www.rsasecurity.com/rsalabs/pkcs/schemas/pkcs-5v2-0#">`,
      ...inner,
      '</pskc:KeyContainer>',
      '',
    ].join('\n'),
  )

function cipherOf(key: Buffer, plain: Buffer) {
  const iv = randomBytes(16)
  const sealed = Buffer.concat([iv, sealCbc(key, iv, plain)])
  const xml = `<xenc:EncryptionMethod Algorithm="${enc}aes128-cbc"/><xenc:CipherData><xenc:CipherValue>${sealed.toString('base64')}</xenc:CipherValue></xenc:CipherData>`
  return { sealed, xml }
}

/** Files that no password opens get a `keyName`. */
export function writePskc(
  rows: readonly Row[],
  passphrase: string | null = null,
  keyName: string | null = null,
): Buffer {
  if (keyName !== null) {
    const key = `<pskc:EncryptionKey><ds:KeyName xmlns:ds="urn:x">${keyName}</ds:KeyName></pskc:EncryptionKey>`
    return container([key, ...rows.map((row, i) => keyPackage(row, i, plainValue))])
  }
  if (passphrase === null) {
    return container(rows.map((row, i) => keyPackage(row, i, plainValue)))
  }
  const salt = randomBytes(8)
  const key = pbkdf2Sync(passphrase, salt, 1000, 16, 'sha1')
  const macKey = randomBytes(20)
  const head = `<pskc:EncryptionKey><xenc11:DerivedKey><xenc11:KeyDerivationMethod Algorithm="http://www.rsasecurity.com/rsalabs/pkcs/schemas/pkcs-5v2-0#pbkdf2"><pkcs5:PBKDF2-params><Salt><Specified>${salt.toString('base64')}</Specified></Salt><IterationCount>1000</IterationCount><KeyLength>16</KeyLength></pkcs5:PBKDF2-params></xenc11:KeyDerivationMethod></xenc11:DerivedKey></pskc:EncryptionKey>
<pskc:MACMethod Algorithm="${hmac}"><pskc:MACKey>${cipherOf(key, macKey).xml}</pskc:MACKey></pskc:MACMethod>`
  const sealedValue: Value = (name, bytes) => {
    const { sealed, xml } = cipherOf(key, bytes ?? Buffer.alloc(0))
    const mac = createHmac('sha1', macKey).update(sealed).digest('base64')
    return `<pskc:${name}><pskc:EncryptedValue>${xml}</pskc:EncryptedValue><pskc:ValueMAC>${mac}</pskc:ValueMAC></pskc:${name}>`
  }
  return container([head, ...rows.map((row, i) => keyPackage(row, i, sealedValue))])
}

const passphrase = 'qwerty phrase'
const format = {
  id: 'pskc',
  fileName: 'tokens.xml',
  types: ['totp', 'hotp'],
  loses: ['tags', 'favourite', 'note', 'trashed', 'icon', 'backupCodes'],
  secretAsText: false,
} as const

export const pskcFormats: readonly Format[] = [
  { ...format, title: 'PSKC, plain', write: rows => ({ file: writePskc(rows) }) },
  {
    ...format,
    title: 'PSKC, with a password',
    passphrase,
    write: rows => ({ file: writePskc(rows, passphrase) }),
  },
]
