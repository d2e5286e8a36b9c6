/** Describes what an unknown file seems to be, and what to do instead. */
import { describePrivateCode } from '../../shared/private-codes.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import { type Meaning, meaningOf } from '../importers/clues/code-names.ts'
import { csvHeader } from '../importers/syntax/csv.ts'
import { peekJson } from '../importers/syntax/json.ts'
import { peekText } from '../importers/syntax/text.ts'
import { peekZip } from '../importers/syntax/zip.ts'

interface Kind {
  /** The bytes at `at`, as Latin-1. */
  readonly begins: string
  readonly at?: number
  readonly says: Words
}

const kinds: readonly Kind[] = [
  {
    begins: 'ftypheic',
    at: 4,
    says: words('core.unknownFiles.heic'),
  },
  {
    begins: 'ftypheix',
    at: 4,
    says: words('core.unknownFiles.heic'),
  },
  {
    begins: 'ftyphevc',
    at: 4,
    says: words('core.unknownFiles.heic'),
  },
  {
    begins: 'ftypmif1',
    at: 4,
    says: words('core.unknownFiles.heic'),
  },
  {
    begins: 'ftypavi',
    at: 4,
    says: words('core.unknownFiles.avif'),
  },
  {
    begins: 'ftyp',
    at: 4,
    says: words('core.unknownFiles.video'),
  },
  { begins: 'II*\0', says: words('core.unknownFiles.tiff') },
  { begins: 'MM\0*', says: words('core.unknownFiles.tiff') },
  { begins: 'II+\0', says: words('core.unknownFiles.bigTiff') },
  { begins: 'MM\0+', says: words('core.unknownFiles.bigTiff') },
  { begins: '8BPS', says: words('core.unknownFiles.photoshop') },
  { begins: '\0\0\x01\0', says: words('core.unknownFiles.icon') },
  {
    begins: 'jP  \r\n',
    at: 4,
    says: words('core.unknownFiles.jpeg2000'),
  },
  { begins: "7z\xbc\xaf'\x1c", says: words('core.unknownFiles.sevenZip') },
  { begins: 'Rar!', says: words('core.unknownFiles.rar') },
  { begins: '\x1f\x8b', says: words('core.unknownFiles.gzip') },
  { begins: 'BZh', says: words('core.unknownFiles.bzip2') },
  { begins: '\xfd7zXZ', says: words('core.unknownFiles.xz') },
  { begins: '\x28\xb5\x2f\xfd', says: words('core.unknownFiles.zstandard') },
  { begins: 'ustar', at: 257, says: words('core.unknownFiles.tar') },
  { begins: 'ANDROID BACKUP', says: words('core.unknownFiles.androidBackup') },
  { begins: 'age-encryption.org/', says: words('core.unknownFiles.age') },
  { begins: '-----BEGIN AGE ENCRYPTED', says: words('core.unknownFiles.age') },
  { begins: '-----BEGIN PGP MESSAGE', says: words('core.unknownFiles.pgp') },
  {
    begins: '-----BEGIN ',
    says: words('core.unknownFiles.certificate'),
  },
  { begins: 'Salted__', says: words('core.unknownFiles.openssl') },
  {
    begins: 'SQLite format 3\0',
    says: words('core.unknownFiles.database'),
  },
  {
    begins: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    says: words('core.unknownFiles.oldOffice'),
  },
  {
    begins: '\x03\xd9\xa2\x9a\x65\xfb\x4b\xb5',
    says: words('core.unknownFiles.keePass1'),
  },
  { begins: 'PWS3', says: words('core.unknownFiles.passwordSafe') },
  {
    begins: 'b~>buttercup',
    says: words('core.unknownFiles.buttercup'),
  },
  {
    begins: 'bplist00',
    says: words('core.unknownFiles.propertyList'),
  },
  { begins: 'MZ', says: words('core.unknownFiles.windowsProgram') },
  { begins: '\x7fELF', says: words('core.unknownFiles.linuxProgram') },
]

/** Formats that begin with random bytes are recognized by the bits that are always set. */
function looksLikePgp(bytes: Uint8Array): boolean {
  const [tag = 0, length = 0] = bytes
  const packet = (tag & 0x40) === 0 ? (tag >> 2) & 0xf : tag & 0x3f
  return (tag & 0x80) !== 0 && (packet === 1 || packet === 3) && length > 0
}

export function describeUnknown(bytes: Uint8Array, name: string): Words {
  if (bytes.length === 0) return words('core.unknownFiles.empty')
  const start = Buffer.from(bytes.subarray(0, 300)).toString('latin1')
  const kind = kinds.find(({ begins, at = 0 }) => start.startsWith(begins, at))
  if (kind) return kind.says
  if (/\.(?:gpg|pgp)$/i.test(name) && looksLikePgp(bytes)) {
    return words('core.unknownFiles.pgp')
  }
  const members = peekZip(bytes)
  if (members !== null) return describeZip(members.map(member => member.name))
  const text = peekText(bytes)
  return text === null ? unreadable : describeText(text, peekJson(bytes))
}

const unreadable = words('core.unknownFiles.unreadable')

function describeZip(names: readonly string[]): Words {
  if (names.some(name => /^(?:word|xl|ppt)\//.test(name))) {
    return words('core.unknownFiles.office')
  }
  if (names.includes('content.xml')) return words('core.unknownFiles.libreOffice')
  return words('core.unknownFiles.zip')
}

const onlyPasswords = words('core.unknownFiles.onlyPasswords')

function describeText(text: string, json: unknown): Words {
  if (text.trim() === '') return words('core.unknownFiles.blank')
  if (json !== undefined) {
    return /"(?:password|passwd|pwd)"\s*:/i.test(text)
      ? onlyPasswords
      : words('core.unknownFiles.json')
  }
  if (/^\s*(?:\{|\[\s*["{\d[\]])/.test(text) && !/^\s*\[[^"{}\]]{1,60}\]/.test(text)) {
    return words('core.unknownFiles.brokenJson')
  }
  if (/^\s*</.test(text)) {
    return words('core.unknownFiles.xml')
  }
  return describePrivate(text) ?? describeTable(csvHeader(text)) ?? noLinks
}

/** A file with the text of a website's code contains little else. */
const privateLines = 20

function describePrivate(text: string): Words | null {
  const lines = text.slice(0, 20_000).split(/\r\n|\r|\n/, privateLines)
  return lines.map(describePrivateCode).find(says => says !== null) ?? null
}

const noLinks = words('core.unknownFiles.text')

/** Null if the first line isn't a header. */
function describeTable(header: readonly string[]): Words | null {
  if (header.length < 2) return null
  const meanings = header.map(meaningOf)
  const has = (meaning: Meaning) => meanings.includes(meaning)
  if (header.some(name => /^(?:.*[_ ])?(?:password|passwort|pass|pwd)$/.test(name)))
    return onlyPasswords
  return has('code')
    ? words('core.unknownFiles.emptyColumn')
    : has('name') || has('user')
      ? words('core.unknownFiles.table')
      : null
}
