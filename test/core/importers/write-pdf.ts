/** Writes small PDF files with drawn codes and lines of text. */
import QRCode from 'qrcode'

/** Writes an A4 page for each stream of drawing commands (ISO 32000-1, 7.8). */
export function writePdf(...streams: readonly string[]): Buffer {
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

/** Draws the modules as rectangles, as browsers print a drawing. */
export function drawCode(text: string): string {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const places = Array.from({ length: modules.size }, (_, i) => i)
  const dark = places.flatMap(y =>
    places.flatMap(x => (modules.get(y, x) === 1 ? [`${100 + 4 * x} ${700 - 4 * y} 4 4 re`] : [])),
  )
  return `${dark.join('\n')}\nf`
}

export const writeLines = (...lines: readonly string[]) =>
  `BT /F 9 Tf 12 TL 60 300 Td ${lines.map(line => `(${line}) Tj T*`).join(' ')} ET`
