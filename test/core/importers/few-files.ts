/**
 * Writes a file of each kind that has no rows: entries of one program, emails, documents, drawings.
 */
import QRCode from 'qrcode'
import type { Format, Written } from './format.ts'
import { drawCode, writeLines, writePdf } from './write-pdf.ts'
import { writeZip } from './write-zip.ts'

/** Adds to a file the contents that no message may repeat. */
export interface Target extends Written, Pick<Format, 'title' | 'id' | 'fileName' | 'passphrase'> {
  readonly secrets: readonly string[]
}

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const link = `otpauth://totp/Acme:ada?secret=${secret}&issuer=Acme`
const seed = '48656c6c6f21deadbeef48656c6c6f21deadbeef'
const scratchCodes = ['12345678', '23456789', '34567890']
const lines = (...all: readonly string[]) => Buffer.from(`${all.join('\n')}\n`)

/** Draws the code as a terminal prints it. */
function drawn(text: string): string {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'L' })
  const places = Array.from({ length: modules.size + 4 }, (_, i) => i - 2)
  const isDark = (x: number, y: number) =>
    Math.min(x, y) >= 0 && Math.max(x, y) < modules.size && modules.get(y, x) === 1
  return places.map(y => places.map(x => (isDark(x, y) ? '██' : '  ')).join('')).join('\n')
}

export const fewFiles: readonly Target[] = [
  {
    title: 'an entry of pass',
    id: 'pass',
    fileName: 'Acme.txt',
    file: lines('hunter2!x', 'login: ada', `totp: ${secret}`),
    secrets: [secret, 'hunter2!x'],
  },
  {
    title: '~/.google_authenticator',
    id: 'google-authenticator-pam',
    fileName: '.google_authenticator',
    file: lines(secret, '" RATE_LIMIT 3 30', '" TOTP_AUTH', ...scratchCodes),
    secrets: [secret, ...scratchCodes],
  },
  {
    title: 'a table of LinOTP and privacyIDEA',
    id: 'linotp-csv',
    fileName: 'tokens.csv',
    file: lines('# version: 2', `ada,ldap,office,S1,${seed},totp,6,30`),
    secrets: [seed],
  },
  {
    title: 'an e-mail',
    id: 'mail',
    fileName: 'setup.eml',
    file: lines('From: it@example.org', 'Subject: Codes', 'MIME-Version: 1.0', '', link),
    secrets: [secret],
  },
  {
    title: 'a zip file of exports',
    id: 'any-zip',
    fileName: 'all.zip',
    file: writeZip([{ name: 'a.txt', content: link }]),
    secrets: [secret],
  },
  {
    title: 'a PDF',
    id: 'pdf',
    fileName: 'sheet.pdf',
    file: writePdf(drawCode(link), writeLines(link)),
    secrets: [secret],
  },
  {
    title: 'a QR code that a terminal has drawn',
    id: 'qr-text',
    fileName: 'code.txt',
    file: lines(drawn(link)),
    secrets: [secret],
  },
]
