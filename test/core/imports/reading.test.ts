import { describe, expect, it } from 'vitest'
import { createReading } from '../../../core/imports/reading.ts'
import { said } from '../../said.ts'
import { defaults, type Row } from '../importers/row.ts'
import { writeZip } from '../importers/write-zip.ts'
import { migrationOf } from '../importers/writers/links.ts'
import { pngOf } from '../importers/writers/zips.ts'

const row = (label: string): Row => ({
  ...defaults,
  type: 'totp',
  issuer: 'Deno',
  label,
  secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
})

const part = (index: number, size: number, batchId = 7) =>
  migrationOf([row(`part ${index + 1}`)], { index, size, batchId })

const textFile = (name: string, text: string) => ({ name, bytes: Buffer.from(text) })
const pictureFile = async (name: string, text: string) => ({ name, bytes: await pngOf(text) })

/** Lists, for each file, the labels of its entries and the places that are reported. */
async function read(...files: readonly { name: string; bytes: Uint8Array }[]) {
  const read = await createReading().open(files, null, () => {})
  return read.map(file => {
    if (file.state !== 'read') return file.state
    const { entries, skipped } = said(file.imported)
    return [...entries.map(({ label }) => label), ...skipped.map(({ where }) => where)]
  })
}

describe('the parts of an export of Google Authenticator', () => {
  it('are put together from several files, texts and pictures and zip files', async () => {
    const found = await read(
      await pictureFile('second.png', part(1, 3)),
      textFile('first.txt', part(0, 3)),
      { name: 'third.zip', bytes: writeZip([{ name: '3.png', content: await pngOf(part(2, 3)) }]) },
    )
    expect(found).toEqual([['part 2'], ['part 1'], ['part 3']])
  })

  it('are reported missing once, at the last existing part', async () => {
    const found = await read(
      textFile('a.txt', `${part(1, 4)}\n${part(0, 2, -8)}`),
      textFile('b.txt', part(3, 4)),
    )
    expect(found).toEqual([
      ['part 2', 'part 1', 'part 2 of 2'],
      ['part 4', 'part 1 of 4', 'part 3 of 4'],
    ])
  })
})

describe('a table that names no app', () => {
  const guessesOf = async (text: string, formatId: string | null) => {
    const [file] = await createReading().open([textFile('x.csv', text)], formatId, () => {})
    return file?.state === 'read' ? (file.imported.guesses ?? []).length : file?.state
  }
  const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

  it.each([
    ['as one of Enpass', `Deno,Username,ada,TOTP,${secret}`, null, 1],
    [
      'as one of Enpass, but not when somebody says so',
      `Deno,Username,ada,TOTP,${secret}`,
      'enpass-csv',
      0,
    ],
    ['as any table', `site,2fa\nDeno,${secret}`, null, 1],
    ['as any table, even when somebody says so', `site,2fa\nDeno,${secret}`, 'any-table', 1],
  ])('is guessed %s', async (_, text, formatId, guesses) => {
    expect(await guessesOf(text, formatId)).toBe(guesses)
  })
})
