import { isUtf8 } from 'node:buffer'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Imported } from '../../../core/importers/importer.ts'
import { importerOf, importers, recognise } from '../../../core/importers/registry.ts'
import { AppError } from '../../../shared/errors.ts'
import { repetitions } from '../../repetitions.ts'
import { said } from '../../said.ts'
import type { Format, Written } from './format.ts'
import { expectedOf, formats, rowsFor, writtenFormats } from './formats.ts'
import { leaksOf, messagesOf } from './leaks.ts'
import { type Row, secretsOf } from './row.ts'

let files: ReadonlyMap<Format, Written>

beforeAll(async () => {
  files = await writtenFormats()
})

const fileOf = (format: Format) => files.get(format) as Written

async function read(
  { id, passphrase = '' }: Format,
  { file, beside }: Written,
  typed = passphrase,
): Promise<Imported> {
  const opened = importerOf(id)?.open(file, beside)
  if (!opened) throw new Error(`There is no importer ${id}.`)
  return opened.sealed ? opened.unseal(typed) : opened.read()
}

/**
 * Reads what may be unreadable. Only errors that the user can act on are allowed, and no message
 * contains a secret.
 */
async function readDamaged(format: Format, written: Written): Promise<Imported | AppError> {
  const secrets = [...secretsOf(rowsFor(format)), format.passphrase ?? '----']
  try {
    const imported = await read(format, written)
    expect(leaksOf(messagesOf(said(imported)), secrets)).toEqual([])
    return imported
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    expect(leaksOf(error.message, secrets)).toEqual([])
    return error
  }
}

const entriesOf = (result: Imported | AppError) =>
  result instanceof AppError ? [] : result.entries

const withFile = (written: Written, file: Buffer): Written => ({ ...written, file })

/** No editor saves these in another encoding. */
const binaryIds = new Set([
  '1password',
  'bitwarden-zip',
  'dashlane-zip',
  'google-authenticator-database',
  '1password-1pif-zip',
  'microsoft-authenticator',
  'proton-pass-zip',
  'qr-zip',
  'stratum-database',
  'winauth',
])

const sealedFormats = formats.filter(({ passphrase }) => passphrase !== undefined)
const plainFormats = formats.filter(({ passphrase }) => passphrase === undefined)
const textFormats = plainFormats.filter(({ id }) => !binaryIds.has(id))
const jsonFormats = textFormats.filter(
  format => !/\.(?:txt|csv|xml|html|yml|1pif)$/.test(format.fileName),
)

/** The first one listed is used, which is its plain file if there is one. */
const onePerImporter = [
  ...new Map(formats.toReversed().map(format => [format.id, format])).values(),
]

describe.each(formats)('$title', format => {
  it('is recognised by one importer alone', () => {
    const { file } = fileOf(format)
    const found = importers.filter(importer => importer.recognises(file, format.fileName))
    expect(found.map(({ id }) => id)).toEqual([format.id])
  })

  it('returns every entry with everything in it', async () => {
    const { entries, skipped } = await read(format, fileOf(format))
    expect(skipped).toEqual([])
    const found = entries.map(({ warnings, ...entry }) => entry)
    expect(found).toEqual(rowsFor(format).map(row => expectedOf(row, format)))
  })

  it('names a bad row and imports the others', async () => {
    const rows = rowsFor(format)
    const spoiled = rows.map((row, i) => (i === 1 ? { ...row, secret: 'N0T-A-SECRET!' } : row))
    const bad = expectedOf(rows[1] as Row, format)
    const good = rows.filter((_, i) => i !== 1)
    const imported = await read(format, await format.write(spoiled))
    expect(imported.entries.map(({ label, issuer }) => ({ label, issuer }))).toEqual(
      good.map(row => expectedOf(row, format)).map(({ label, issuer }) => ({ label, issuer })),
    )
    const { skipped } = said(imported)
    expect(skipped).toMatchObject([
      {
        where: expect.stringMatching(/\b2\b|^row 3$/),
        reason: expect.any(String),
      },
    ])
    // A picture, or a file that is sealed row by row, can't be named before it is read.
    const isNamed = !['steam-desktop', 'freeotp', 'google-authenticator'].includes(format.id)
    if (isNamed) expect(skipped[0]?.name).toContain(bad.label || bad.issuer)
    expect(skipped[0]?.reason).not.toMatch(/N0T|SECRET!/)
  })

  it('reads nothing from a tiny part, and survives any cut', async () => {
    const written = fileOf(format)
    for (const share of [0, 0.02, 0.5, 0.97]) {
      const file = written.file.subarray(0, Math.floor(written.file.length * share))
      const result = await readDamaged(format, withFile(written, file))
      if (share < 0.5) expect(entriesOf(result)).toEqual([])
    }
  })

  it('survives flipped bits without a crash or a word of its secrets', async () => {
    const written = fileOf(format)
    const flips = format.passphrase === undefined ? repetitions(4, 12) : 2
    for (let i = 0; i < flips; i++) {
      const file = Buffer.from(written.file)
      const at = Math.floor(((i + 0.5) / flips) * file.length)
      file.writeUInt8(file.readUInt8(at) ^ (1 << (i % 8)), at)
      recognise(file, format.fileName)
      await readDamaged(format, withFile(written, file))
    }
  })
})

describe.each(sealedFormats)('$title', format => {
  it('says that a password is wrong', async () => {
    const wrong = read(format, fileOf(format), 'not the phrase')
    await expect(wrong).rejects.toMatchObject({ code: 'wrong-passphrase' })
  })
})

describe.each(onePerImporter.filter(({ secretAsText }) => secretAsText))('$title', format => {
  it('forgives small letters and spaces in secrets', async () => {
    const [row] = rowsFor(format).filter(({ type }) => type === 'totp')
    if (!row) throw new Error('No row of that type.')
    const spaced = row.secret
      .toLowerCase()
      .replace(/(....)/g, '$1 ')
      .trim()
    const { entries } = await read(format, await format.write([{ ...row, secret: spaced }]))
    expect(entries.map(({ secret }) => secret)).toEqual([expectedOf(row, format).secret])
  })
})

describe.each(textFormats)('$title', format => {
  it.each([
    ['a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16, marked', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, unmarked', (text: string) => Buffer.from(text, 'utf16le')],
    ['big-endian UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['line ends of Windows', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('is read with %s', async (_, encode) => {
    const written = fileOf(format)
    expect(isUtf8(written.file)).toBe(true)
    const file = encode(written.file.toString())
    expect(recognise(file, format.fileName)?.id).toBe(format.id)
    const { entries, skipped } = await read(format, withFile(written, file))
    expect(skipped).toEqual([])
    expect(entries.map(({ secret }) => secret)).toEqual(
      rowsFor(format).map(row => expectedOf(row, format).secret),
    )
  })
})

describe.each(jsonFormats)('$title', format => {
  it('is refused when it nests without end', async () => {
    const written = fileOf(format)
    const text = written.file.toString()
    const nested = text.replace(
      /^([[{])/,
      `$1${text.startsWith('[') ? '' : '"deep":'}${'['.repeat(200_000)}${']'.repeat(200_000)},`,
    )
    expect(recognise(Buffer.from(nested), format.fileName)).toBeNull()
    const result = await readDamaged(format, withFile(written, Buffer.from(nested)))
    // Setup links in it are still read, and the rest is reported.
    if (result instanceof AppError) expect(result.code).toBe('bad-input')
    else expect(result.skipped).not.toEqual([])
  })

  it('ignores a key named __proto__', async () => {
    const written = fileOf(format)
    const poison = '"__proto__":{"secret":"MFRGGZDF","pinned":true,"encrypted":true,"note":"x"}'
    const file = Buffer.from(
      written.file.toString().replaceAll('{', `{${poison},`).replaceAll(',}', '}'),
    )
    const { entries } = await read(format, withFile(written, file))
    expect(entries.map(({ note, favourite }) => ({ note, favourite }))).toEqual(
      rowsFor(format)
        .map(row => expectedOf(row, format))
        .map(({ note, favourite }) => ({ note, favourite })),
    )
    expect(Reflect.get({}, 'pinned')).toBeUndefined()
  })
})
