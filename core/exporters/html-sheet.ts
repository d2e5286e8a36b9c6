/**
 * Draws a sheet to print and keep in a safe place: each entry with its QR code, key, and backup
 * codes.
 */
import type { PaperSheet } from '../../shared/transfer-models.ts'
import { languageAttributes, say, sayAny, sayWords } from '../../shared/wording/say.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import type { StoredEntry } from '../vault/document.ts'
import { setupLinkOf, toUtf8 } from './entry-parts.ts'
import type { Exporter } from './exporter.ts'
import { drawQrPictures } from './qr-pictures.ts'

export const htmlSheet: Exporter = {
  id: 'html',
  name: words('core.exporters.sheet'),
  extension: 'html',
  isSealed: false,
  leavesOut: [],
  refuses: () => null,
  async write(entries, { now }) {
    const sheet = await drawSheet(entries, now)
    const title = escapeHtml(sayWords(sheet.title))
    return toUtf8(`<!doctype html>
<html ${languageAttributes()}>
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
<p>${escapeHtml(say('core.exporters.sheet.advice'))}</p>
${sheet.entries.map(articleOf).join('\n')}
</body>
</html>
`)
  },
}

/** The same sheet is used for a file and for paper. */
export async function drawSheet(entries: readonly StoredEntry[], now: number): Promise<PaperSheet> {
  const pictures = await drawQrPictures(entries.map(setupLinkOf))
  return {
    title: words('core.exporters.sheet.title', { day: { at: now, as: 'day' } }),
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

function linesOf(entry: StoredEntry): (string | Words)[] {
  const unused = entry.backupCodes.filter(({ state }) => state === 'unused')
  return [
    entry.label,
    words('core.exporters.sheet.key', { key: (entry.secret.match(/.{1,4}/g) ?? []).join(' ') }),
    ...(entry.pin === null ? [] : [words('core.exporters.sheet.pin', { pin: entry.pin })]),
    parametersOf(entry),
    ...(entry.website === undefined ? [] : [entry.website]),
    ...(entry.pinned ? [words('core.exporters.sheet.pinned')] : []),
    ...(entry.tags.length === 0
      ? []
      : [words('core.exporters.sheet.tags', { tags: entry.tags.join(', ') })]),
    ...(entry.note === '' ? [] : [entry.note]),
    ...(unused.length === 0
      ? []
      : [words('shared.backupSheet.noteHeading'), ...unused.map(({ code }) => code)]),
  ]
}

function articleOf({ name, lines, qrPng }: PaperSheet['entries'][number]): string {
  const picture = qrPng
    ? `<img alt="${escapeHtml(say('core.exporters.sheet.qrCode'))}" src="data:image/png;base64,${qrPng}">`
    : ''
  const texts = lines.map(line => `<p>${escapeHtml(sayAny(line))}</p>`).join('\n')
  return `<article>\n${picture}\n<div>\n<h2>${escapeHtml(name)}</h2>\n${texts}\n</div>\n</article>`
}

function parametersOf({ otp }: StoredEntry): Words {
  switch (otp.type) {
    case 'totp': {
      const { algorithm, digits, periodSeconds: seconds } = otp
      return words('core.exporters.sheet.totp', { algorithm, digits, seconds })
    }
    case 'hotp': {
      const { algorithm, digits, counter } = otp
      return words('core.exporters.sheet.hotp', { algorithm, digits, counter })
    }
    default:
      return words('core.exporters.sheet.otherType', { type: otp.type })
  }
}

function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }
  return text.replace(/[&<>"]/g, character => `&${names[character]};`)
}
