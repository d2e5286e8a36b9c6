/** What to say of a file that no reader knows: what it seems to be, and what to do instead. */
import { describePrivateCode } from '../../shared/private-codes.ts'
import { type Meaning, meaningOf } from '../importers/guessing/code-names.ts'
import { csvHeader } from '../importers/syntax/csv.ts'
import { peekJson } from '../importers/syntax/json.ts'
import { peekText } from '../importers/syntax/text.ts'
import { peekZip } from '../importers/syntax/zip.ts'

interface Kind {
  /** Bytes in Latin-1, at `at`. */
  readonly begins: string
  readonly at?: number
  readonly says: string
}

const asPng = 'Open it, take a screenshot of the QR code or save it as PNG, and import that.'
const unpack = 'Unpack it, and import the files that are in it.'
const asCsv = 'Save the sheet as CSV, and import that.'
const decrypt = 'Decrypt it with the program that made it, and import what comes out.'
const exportFirst = 'Export your entries in the app itself, and import that file.'

const kinds: readonly Kind[] = [
  {
    begins: 'ftypheic',
    at: 4,
    says: `This is a HEIC picture, which Countersign cannot read. ${asPng}`,
  },
  {
    begins: 'ftypheix',
    at: 4,
    says: `This is a HEIC picture, which Countersign cannot read. ${asPng}`,
  },
  {
    begins: 'ftyphevc',
    at: 4,
    says: `This is a HEIC picture, which Countersign cannot read. ${asPng}`,
  },
  {
    begins: 'ftypmif1',
    at: 4,
    says: `This is a HEIC picture, which Countersign cannot read. ${asPng}`,
  },
  {
    begins: 'ftypavi',
    at: 4,
    says: `This AVIF picture is damaged or cut short. ${asPng}`,
  },
  {
    begins: 'ftyp',
    at: 4,
    says: `This is a video or a picture of a kind that Countersign cannot read. ${asPng}`,
  },
  { begins: 'II*\0', says: `This TIFF picture is damaged or cut short. ${asPng}` },
  { begins: 'MM\0*', says: `This TIFF picture is damaged or cut short. ${asPng}` },
  { begins: 'II+\0', says: `This is a big TIFF picture, which Countersign cannot read. ${asPng}` },
  { begins: 'MM\0+', says: `This is a big TIFF picture, which Countersign cannot read. ${asPng}` },
  { begins: '8BPS', says: `This is a Photoshop picture, which Countersign cannot read. ${asPng}` },
  { begins: '\0\0\x01\0', says: `This is an icon, which Countersign cannot read. ${asPng}` },
  {
    begins: 'jP  \r\n',
    at: 4,
    says: `This is a JPEG 2000 picture, which Countersign cannot read. ${asPng}`,
  },
  { begins: "7z\xbc\xaf'\x1c", says: `This is a 7-Zip archive. ${unpack}` },
  { begins: 'Rar!', says: `This is a RAR archive. ${unpack}` },
  { begins: '\x1f\x8b', says: `This is a gzip archive. ${unpack}` },
  { begins: 'BZh', says: `This is a bzip2 archive. ${unpack}` },
  { begins: '\xfd7zXZ', says: `This is an xz archive. ${unpack}` },
  { begins: '\x28\xb5\x2f\xfd', says: `This is a Zstandard archive. ${unpack}` },
  { begins: 'ustar', at: 257, says: `This is a tar archive. ${unpack}` },
  { begins: 'ANDROID BACKUP', says: `This is an Android backup. ${exportFirst}` },
  { begins: 'age-encryption.org/', says: `This file is encrypted with age. ${decrypt}` },
  { begins: '-----BEGIN AGE ENCRYPTED', says: `This file is encrypted with age. ${decrypt}` },
  { begins: '-----BEGIN PGP MESSAGE', says: `This file is encrypted with PGP. ${decrypt}` },
  {
    begins: '-----BEGIN ',
    says: 'This is a key or a certificate, and not a list of one-time codes.',
  },
  { begins: 'Salted__', says: `This file is encrypted with OpenSSL. ${decrypt}` },
  {
    begins: 'SQLite format 3\0',
    says: `This is a database of an app that Countersign does not know. ${exportFirst}`,
  },
  {
    begins: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    says: `This is a Word or Excel file, or a sealed one. ${asCsv}`,
  },
  {
    begins: '\x03\xd9\xa2\x9a\x65\xfb\x4b\xb5',
    says: 'This is a database of KeePass 1. Open it in KeePass 2 or KeePassXC, save it as .kdbx, and import that.',
  },
  { begins: 'PWS3', says: `This is a database of Password Safe. ${exportFirst}` },
  {
    begins: 'b~>buttercup',
    says: 'This is a sealed Buttercup vault. Export it as CSV in Buttercup, and import that.',
  },
  {
    begins: 'bplist00',
    says: `This is a property list of an Apple app that Countersign does not know. ${exportFirst}`,
  },
  { begins: 'MZ', says: 'This is a Windows program, and not an export.' },
  { begins: '\x7fELF', says: 'This is a Linux program, and not an export.' },
]

/** Formats that begin with random bytes are told by the bits that are always set. */
function looksLikePgp(bytes: Uint8Array): boolean {
  const [tag = 0, length = 0] = bytes
  const packet = (tag & 0x40) === 0 ? (tag >> 2) & 0xf : tag & 0x3f
  return (tag & 0x80) !== 0 && (packet === 1 || packet === 3) && length > 0
}

/** A sentence on what the file seems to be, and one on what to do. */
export function describeUnknown(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) return 'The file is empty.'
  const start = Buffer.from(bytes.subarray(0, 300)).toString('latin1')
  const kind = kinds.find(({ begins, at = 0 }) => start.startsWith(begins, at))
  if (kind) return kind.says
  if (/\.(?:gpg|pgp)$/i.test(name) && looksLikePgp(bytes)) {
    return `This file is encrypted with PGP. ${decrypt}`
  }
  const members = peekZip(bytes)
  if (members !== null) return describeZip(members.map(member => member.name))
  const text = peekText(bytes)
  return text === null ? unreadable : describeText(text, peekJson(bytes))
}

const unreadable =
  'Countersign does not recognise this file: it is no text, and no picture or archive of a known kind. If it is an encrypted backup, export it again without a password, or as setup links.'

function describeZip(names: readonly string[]): string {
  if (names.some(name => /^(?:word|xl|ppt)\//.test(name))) {
    return `This is a Word, Excel or PowerPoint file. ${asCsv}`
  }
  if (names.includes('content.xml')) return `This is a LibreOffice file. ${asCsv}`
  return `This zip file holds nothing that Countersign knows. ${unpack}`
}

const onlyPasswords =
  'This file holds passwords but no second factor: there are no one-time secrets and no setup links in it.'

function describeText(text: string, json: unknown): string {
  if (text.trim() === '') return 'The file is blank.'
  if (json !== undefined) {
    return /"(?:password|passwd|pwd)"\s*:/i.test(text)
      ? onlyPasswords
      : 'This is a JSON file without any one-time secret or setup link that Countersign could find. If the app offers another format, export as that.'
  }
  if (/^\s*(?:\{|\[\s*["{\d[\]])/.test(text) && !/^\s*\[[^"{}\]]{1,60}\]/.test(text)) {
    return 'This looks like JSON that is cut short or damaged. Export it again.'
  }
  if (/^\s*</.test(text)) {
    return 'This is an XML file without any one-time secret or setup link that Countersign could find. If the app offers another format, export as that.'
  }
  return describePrivate(text) ?? describeTable(csvHeader(text)) ?? noLinks
}

/** Somebody who saves what a site's code says has little else in the file. */
const privateLines = 20

function describePrivate(text: string): string | null {
  const lines = text.slice(0, 20_000).split(/\r\n|\r|\n/, privateLines)
  return lines.map(describePrivateCode).find(sentence => sentence !== null) ?? null
}

const noLinks =
  'This text holds no setup link and no one-time secret. A setup link begins with otpauth://; choose an export that has them, or their QR codes.'

/** Null where the first line is no header. */
function describeTable(header: readonly string[]): string | null {
  if (header.length < 2) return null
  const meanings = header.map(meaningOf)
  const has = (meaning: Meaning) => meanings.includes(meaning)
  if (header.some(name => /^(?:.*[_ ])?(?:password|passwort|pass|pwd)$/.test(name)))
    return onlyPasswords
  return has('code')
    ? 'This table has a column for one-time codes, but no secret or setup link stands in it.'
    : has('name') || has('user')
      ? 'This is a table without any one-time secret or setup link in it.'
      : null
}
