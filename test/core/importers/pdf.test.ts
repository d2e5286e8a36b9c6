import QRCode from 'qrcode'
import { describe, expect, it } from 'vitest'
import { createReading } from '../../../core/imports/reading.ts'
import { formatBase32 } from '../../../shared/base32.ts'
import { readFile } from './read-file.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const linkOf = (label: string) => `otpauth://totp/Acme:${label}?secret=${secret}&issuer=Acme`

/** A page of A4 for each stream of drawing commands (ISO 32000-1, 7.8). */
function writePdf(...streams: readonly string[]): Buffer {
  const kids = streams.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${streams.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Courier>>',
    ...streams.flatMap((stream, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${5 + 2 * i} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
      `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    ]),
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj${object}endobj\n`
    return at
  })
  const table = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`
  return Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${table}${end}`)
}

/** The modules as rectangles: what browsers print of a drawing. */
function drawCode(text: string): string {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const places = Array.from({ length: modules.size }, (_, i) => i)
  const dark = places.flatMap(y =>
    places.flatMap(x => (modules.get(y, x) === 1 ? [`${100 + 4 * x} ${700 - 4 * y} 4 4 re`] : [])),
  )
  return `${dark.join('\n')}\nf`
}

const writeLines = (...lines: readonly string[]) =>
  `BT /F 9 Tf 12 TL 60 300 Td ${lines.map(line => `(${line}) Tj T*`).join(' ')} ET`

const namesIn = async (file: Buffer) => {
  const { entries, skipped } = await readFile(file)
  expect(entries.every(entry => formatBase32(entry.secret) === secret)).toBe(true)
  return { labels: entries.map(({ label }) => label), skipped }
}

describe('a PDF', () => {
  it('gives the QR codes of its pages', async () => {
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

  it('takes a code for itself where the link beside it is cut', async () => {
    const cut = linkOf('ada').replace(/&.*/, '').slice(0, -8)
    const file = writePdf(`${drawCode(linkOf('ada'))} ${writeLines(cut, 'and so on')}`)
    expect(await namesIn(file)).toEqual({ labels: ['ada'], skipped: [] })
  })

  it.each([
    ['has neither', writePdf(writeLines('Nothing here')), /No QR code and no setup link/],
    ['is cut short', writePdf(drawCode(linkOf('ada'))).subarray(0, 60), /damaged or cut short/],
    ['has more pages than the ceiling', writePdf(...Array(201).fill('')), /more than 200 pages/],
  ])('is refused where it %s', async (_, bytes, sentence) => {
    const [read] = await createReading().open([{ name: 'a.pdf', bytes }], null, () => {})
    expect(read).toMatchObject({ state: 'refused', message: expect.stringMatching(sentence) })
  })
})
