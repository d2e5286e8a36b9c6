/**
 * Reads PSKC, the Portable Symmetric Key Container in which hardware tokens are delivered (RFC
 * 6030).
 */

import { formatBase32 } from '../../../../shared/base32.ts'
import type { EntryType } from '../../../../shared/entry-models.ts'
import { AppError } from '../../../../shared/errors.ts'
import { words } from '../../../../shared/wording/words.ts'
import type { Imported, ImportedEntry, Importer } from '../../importer.ts'
import { readRows, toImported, withExtras } from '../../rows/rows.ts'
import { peekText, readText } from '../../syntax/text.ts'
import { parseXml, type XmlElement } from '../../syntax/xml.ts'
import { attributeOf, elementsOf, firstOf, plainTextOf } from '../../syntax/xml-namespace.ts'
import { openPskcKeys, type PskcKeys, pskcSealOf } from './pskc-seal.ts'

const begins = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^>]*-->\s*)?<(?:[\w-]+:)?KeyContainer[\s>]/

export const pskc: Importer = {
  id: 'pskc',
  name: 'PSKC (hardware tokens)',
  extensions: ['xml', 'pskc', 'pskcxml'],
  sealed: 'sometimes',
  recognises: file => begins.test(peekText(file)?.slice(0, 65_536) ?? ''),
  open(file) {
    const container = parseXml(readText(file))
    const packages = elementsOf(container, 'KeyPackage')
    const seal = pskcSealOf(container)
    if (seal === null) return { sealed: false, read: async () => readPackages(packages, null) }
    return {
      sealed: true,
      unseal: async passphrase =>
        readPackages(packages, await openPskcKeys(seal, passphrase, packages)),
    }
  },
}

function readPackages(packages: readonly XmlElement[], keys: PskcKeys | null): Imported {
  const rows = packages.flatMap(pack =>
    elementsOf(pack, 'Key').map(key => ({ ...namesOf(pack, key), pack, key })),
  )
  return readRows(rows, ({ issuer, label, key }) => readKey(key, { issuer, label }, keys))
}

/**
 * The issuer is whoever issued the key. A key is named after its user, or else what is printed on
 * the token.
 */
function namesOf(pack: XmlElement, key: XmlElement): { issuer: string; label: string } {
  const device = firstOf(pack, 'DeviceInfo')
  const names = [
    plainTextOf(key, 'FriendlyName'),
    nameWithin(plainTextOf(key, 'UserId')),
    nameWithin(plainTextOf(device, 'UserId')),
    plainTextOf(device, 'SerialNo'),
    attributeOf(key, 'Id'),
  ]
  return { issuer: plainTextOf(key, 'Issuer'), label: names.find(name => name !== '') ?? '' }
}

/** In a distinguished name, 'UID=jsmith,DC=example' means jsmith. */
function nameWithin(userId: string): string {
  const [, name = userId] = /^(?:UID|CN)=([^,]+)/i.exec(userId) ?? []
  return name.trim()
}

function readKey(
  key: XmlElement,
  names: { issuer: string; label: string },
  keys: PskcKeys | null,
): ImportedEntry {
  const parameters = firstOf(key, 'AlgorithmParameters')
  const data = firstOf(key, 'Data')
  const type = typeOf(attributeOf(key, 'Algorithm'))
  checkFormat(firstOf(parameters, 'ResponseFormat'))
  const secret = bytesIn(firstOf(data, 'Secret'), keys)
  if (secret === null) throw new AppError('bad-input', words('core.importEntries.noSecret'))
  const drift = numberOf(firstOf(data, 'TimeDrift'), keys) ?? 0
  const entry = toImported({
    type,
    ...names,
    secret: formatBase32(secret),
    algorithm: hashOf(attributeOf(key, 'Algorithm'), plainTextOf(parameters, 'Suite')),
    digits: Number(attributeOf(firstOf(parameters, 'ResponseFormat'), 'Length') || 6),
    periodSeconds: numberOf(firstOf(data, 'TimeInterval'), keys) ?? 30,
    counter: numberOf(firstOf(data, 'Counter'), keys) ?? 0,
  })
  if (type !== 'totp' || drift === 0) return entry
  const drifts = words('core.importEntries.drift')
  return withExtras({ ...entry, warnings: [...entry.warnings, drifts] }, entry)
}

/**
 * RFC 6030 §10 has urn:ietf:params:xml:ns:keyprov:pskc:totp, and drafts and makers have other
 * forms.
 */
function typeOf(algorithm: string): EntryType {
  const [, kind = ''] = /(?:[:#/])(totp|hotp)[^:#/]*$/i.exec(algorithm) ?? []
  switch (kind.toLowerCase()) {
    case 'totp':
    case 'hotp':
      return kind.toLowerCase() as EntryType
    default:
      throw new AppError('bad-input', words('core.importEntries.neitherTotpNorHotp'))
  }
}

/** Reads 'HMAC-SHA256' as the suite, or the end of the kind ('totp-sha256'). Defaults to SHA-1. */
function hashOf(algorithm: string, suite: string): string {
  const written = suite.trim() === '' ? (/(?:totp|hotp)(.*)$/i.exec(algorithm)?.[1] ?? '') : suite
  const [, bits] = /sha-?_?(1|224|256|384|512)/i.exec(written) ?? []
  if (bits !== undefined) return `SHA${bits}`
  return written.trim() === '' ? 'SHA1' : 'unknown'
}

function checkFormat(format: XmlElement | null): void {
  const encoding = attributeOf(format, 'Encoding')
  if (encoding !== '' && encoding.toUpperCase() !== 'DECIMAL') {
    throw new AppError('bad-input', words('core.importEntries.notDecimal'))
  }
  if (/^(?:true|1)$/i.test(attributeOf(format, 'CheckDigits'))) {
    throw new AppError('bad-input', words('core.importEntries.checkDigit'))
  }
}

/** Plain values are the secret in Base64; null if there is none. */
function bytesIn(element: XmlElement | null, keys: PskcKeys | null): Buffer | null {
  const sealed = firstOf(element, 'EncryptedValue')
  if (sealed && element) {
    if (keys) return keys.open(element)
    throw new AppError('bad-input', words('core.importEntries.sealedUnsaid'))
  }
  const plain = plainTextOf(element, 'PlainValue').replace(/\s/g, '')
  if (plain === '') return null
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) {
    throw new AppError('bad-input', words('core.importEntries.secretNotBase64'))
  }
  return Buffer.from(plain, 'base64')
}

/** Plain values are decimal. Sealed ones are the bytes of the number, the highest first. */
function numberOf(element: XmlElement | null, keys: PskcKeys | null): number | null {
  if (element && keys && firstOf(element, 'EncryptedValue')) {
    const bytes = keys.open(element)
    return bytes.length > 8 ? Number.NaN : Number(BigInt(`0x${bytes.toString('hex') || '0'}`))
  }
  const text = plainTextOf(element, 'PlainValue').trim()
  return text === '' ? null : Number(/^\d{1,16}$/.test(text) ? text : Number.NaN)
}
