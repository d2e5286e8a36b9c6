import { describe, expect, it } from 'vitest'
import { pdf } from '../../../../core/importers/formats/pdf.ts'
import { createReading } from '../../../../core/imports/reading.ts'
import { formatBase32 } from '../../../../shared/base32.ts'
import { said } from '../../../said.ts'
import { readFile } from '../read-file.ts'
import { drawCode, writeLines, writePdf } from '../write-pdf.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const linkOf = (label: string) => `otpauth://totp/Acme:${label}?secret=${secret}&issuer=Acme`

const namesIn = async (file: Buffer) => {
  const { entries, skipped } = await readFile(file)
  expect(entries.every(entry => formatBase32(entry.secret) === secret)).toBe(true)
  return { labels: entries.map(({ label }) => label), skipped }
}

describe('a PDF', () => {
  it('returns the QR codes on its pages', async () => {
    const file = writePdf(
      drawCode(linkOf('ada')),
      writeLines('Nothing here'),
      drawCode(linkOf('bea')),
    )
    expect(await namesIn(file)).toEqual({ labels: ['ada', 'bea'], skipped: [] })
  })

  it.each([
    ['whole', [`Acme: ${linkOf('ada')}`]],
    ['cut by the line in its secret', [linkOf('ada').slice(0, 40), linkOf('ada').slice(40)]],
    ['cut by the line in its label', [linkOf('ada').slice(0, 20), linkOf('ada').slice(20)]],
    ['cut by the line in its last value', [linkOf('ada').slice(0, -2), linkOf('ada').slice(-2)]],
  ])('gives the links of its text, %s', async (_, lines) => {
    const { entries } = await readFile(writePdf(writeLines('My codes', ...lines, '', 'The end')))
    expect(entries.map(({ label }) => label)).toEqual(['ada'])
    expect(entries.map(entry => formatBase32(entry.secret))).toEqual([secret])
  })

  it('is distinguished from other kinds of files', async () => {
    const opened = pdf.open(Buffer.from('Name,Secret\n'))
    const read = opened.sealed ? null : opened.read()
    await expect(read).rejects.toThrow('This isn’t a PDF file.')
  })

  it('reads a code by itself if the link next to it is cut', async () => {
    const cut = linkOf('ada').replace(/&.*/, '').slice(0, -8)
    const file = writePdf(`${drawCode(linkOf('ada'))} ${writeLines(cut, 'and so on')}`)
    expect(await namesIn(file)).toEqual({ labels: ['ada'], skipped: [] })
  })

  it.each([
    [
      'has neither',
      writePdf(writeLines('Nothing here')),
      /couldn’t find a QR code or a setup link/,
    ],
    ['is cut short', writePdf(drawCode(linkOf('ada'))).subarray(0, 60), /damaged or cut short/],
    ['has more pages than the ceiling', writePdf(...Array(201).fill('')), /more than 200 pages/],
  ])('is refused where it %s', async (_, bytes, sentence) => {
    const [read] = await createReading().open([{ name: 'a.pdf', bytes }], null, () => {})
    expect(said(read)).toMatchObject({ state: 'refused', reason: expect.stringMatching(sentence) })
  })
})
