/** A sheet to print and lock away: each entry with its QR code, key and backup codes. */
import type { PaperSheet } from '../../shared/transfer-models.ts'
import type { StoredEntry } from '../vault/document.ts'
import { setupLinkOf, toUtf8, typeNames } from './entry-parts.ts'
import type { Exporter } from './exporter.ts'
import { drawQrPictures } from './qr-pictures.ts'

export const htmlSheet: Exporter = {
  id: 'html',
  name: 'A sheet to print',
  extension: 'html',
  isSealed: false,
  leavesOut: [],
  refuses: () => null,
  async write(entries, { now }) {
    const { title, entries: sheetEntries } = await drawSheet(entries, now)
    return toUtf8(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
body { font: 11pt/1.4 system-ui, sans-serif; margin: 2rem; color: #000; background: #fff }
article { display: flex; gap: 1.5rem; padding: 1rem 0; border-top: 1px solid #999; break-inside: avoid }
img { width: 9rem; height: 9rem; image-rendering: pixelated; flex: none }
h2 { font-size: 13pt; margin: 0 }
p { margin: .2rem 0; overflow-wrap: anywhere; white-space: pre-line }
code { font: 11pt ui-monospace, monospace }
</style>
</head>
<body>
<h1>${title}</h1>
<p>Whoever has this sheet can make your codes. Lock it away, and delete the file.</p>
${sheetEntries.map(articleOf).join('\n')}
</body>
</html>
`)
  },
}

/** What the sheet says, wherever it is written. */
export async function drawSheet(entries: readonly StoredEntry[], now: number): Promise<PaperSheet> {
  const pictures = await drawQrPictures(entries.map(setupLinkOf))
  return {
    title: `Countersign, ${new Date(now).toISOString().slice(0, 10)}`,
    entries: entries.map((entry, at) => {
      const png = pictures[at]
      return {
        name: entry.issuer || entry.label,
        lines: linesOf(entry),
        qrPng: png ? Buffer.from(png).toString('base64') : null,
      }
    }),
  }
}

function linesOf(entry: StoredEntry): string[] {
  const unused = entry.backupCodes.filter(({ state }) => state === 'unused')
  return [
    entry.label,
    `Key: ${(entry.secret.match(/.{1,4}/g) ?? []).join(' ')}`,
    ...(entry.pin === null ? [] : [`PIN: ${entry.pin}`]),
    parametersOf(entry),
    ...(entry.pinned ? ['Favourite'] : []),
    ...(entry.tags.length === 0 ? [] : [`Tags: ${entry.tags.join(', ')}`]),
    ...(entry.note === '' ? [] : [entry.note]),
    ...(unused.length === 0 ? [] : ['Backup codes:', ...unused.map(({ code }) => code)]),
  ]
}

function articleOf({ name, lines, qrPng }: PaperSheet['entries'][number]): string {
  const picture = qrPng ? `<img alt="QR code" src="data:image/png;base64,${qrPng}">` : ''
  const texts = lines.map(line => `<p>${escapeHtml(line)}</p>`).join('\n')
  return `<article>\n${picture}\n<div>\n<h2>${escapeHtml(name)}</h2>\n${texts}\n</div>\n</article>`
}

function parametersOf({ otp }: StoredEntry): string {
  const name = typeNames[otp.type]
  switch (otp.type) {
    case 'totp':
      return `${name}, ${otp.algorithm}, ${otp.digits} digits, every ${otp.periodSeconds} s`
    case 'hotp':
      return `${name}, ${otp.algorithm}, ${otp.digits} digits, counter ${otp.counter}`
    default:
      return name
  }
}

function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }
  return text.replace(/[&<>"]/g, character => `&${names[character]};`)
}
