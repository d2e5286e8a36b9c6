import { beforeAll, describe, expect, it } from 'vitest'
import type { Importer } from '../../../core/importers/importer.ts'
import { importerOf, importers, recognise } from '../../../core/importers/registry.ts'
import { AppError } from '../../../shared/errors.ts'
import { sliceOf } from '../../repetitions.ts'
import { said } from '../../said.ts'
import type { Format, Written } from './format.ts'
import { formats, rowsFor, writtenFormats } from './formats.ts'
import { leaksOf, messagesOf } from './leaks.ts'
import { secretsOf } from './row.ts'

let files: ReadonlyMap<Format, Written>

beforeAll(async () => {
  files = await writtenFormats()
})

/** Pictures are decoded in a process of their own, and have their tests elsewhere. */
const readers = importers.filter(({ id }) => id !== 'qr-picture')

/** Returns what a person reads who gives the file to that importer. Sealed files stay closed. */
async function readBy(importer: Importer, file: Uint8Array): Promise<string> {
  try {
    const opened = importer.open(file)
    return opened.sealed ? '' : messagesOf(said(await opened.read()))
  } catch (error) {
    if (error instanceof AppError) return error.message
    throw error
  }
}

describe('the importers', () => {
  it('have ids that can be typed, each once', () => {
    const ids = importers.map(({ id }) => id)
    expect(ids.filter(id => !/^[0-9a-z]+(?:-[0-9a-z]+)*$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.map(id => importerOf(id)?.id)).toEqual(ids)
    expect(importerOf('no-such-app')).toBeUndefined()
  })

  it('name their extensions without the dot, in small letters', () => {
    const extensions = importers.flatMap(importer => importer.extensions)
    expect(extensions.filter(extension => !/^[0-9a-z]+$/.test(extension))).toEqual([])
  })

  /**
   * These have tests of their own: pictures, our own backups, files with one entry or with other
   * files, and what only its app writes.
   */
  const shownElsewhere = [
    ...['battle-net', 'countersign', 'google-authenticator-pam', 'linotp-csv', 'pass'],
    ...['any-zip', 'mail', 'pdf', 'qr-picture', 'qr-text'],
  ]

  it('each have a test file from a writer', () => {
    const written = new Set([...formats.map(({ id }) => id), ...shownElsewhere])
    expect(importers.map(({ id }) => id).filter(id => !written.has(id))).toEqual([])
  })

  it.each(readers.map(importer => [importer.id, importer] as const))(
    'refuse other apps’ files in words that reveal nothing: %s',
    async (_, importer) => {
      for (const [format, { file }] of sliceOf(`files for ${importer.id}`, [...files], 24)) {
        const message = await readBy(importer, file)
        expect(leaksOf(message, secretsOf(rowsFor(format)))).toEqual([])
      }
    },
  )

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(200_000)],
    ['spaces', Buffer.alloc(200_000, ' ')],
    ['line ends', Buffer.alloc(200_000, '\n')],
    ['brackets', Buffer.alloc(200_000, '[')],
    ['angle brackets', Buffer.alloc(200_000, '<')],
    ['quotation marks', Buffer.alloc(200_000, '"')],
    ['commas', Buffer.alloc(200_000, ',')],
    ['one letter', Buffer.alloc(200_000, 'A')],
    ['percent signs', Buffer.alloc(200_000, '%')],
    ['the beginnings of links', Buffer.alloc(200_000, 'otpauth://totp/')],
    ['the beginnings of comments', Buffer.alloc(30_000, '<!--')],
    ['a list of nothing', Buffer.from('[]')],
    ['an object of nothing', Buffer.from('{}')],
  ])('neither know nor hang on a file of %s', async (_, file) => {
    const found = recognise(file, 'file')
    if (found && file.length > 0) expect(found.id).toBe('otpauth-list')
    for (const importer of readers) await readBy(importer, file)
  })
})
