/** Writes what other apps pack into zip files, and codes in pictures and on sheets. */
import QRCode from 'qrcode'
import type { Format } from '../format.ts'
import type { Row } from '../row.ts'
import { writeZip, type ZipFile } from '../write-zip.ts'
import { linkFormat, linkOf } from './links.ts'
import { raivoFormat } from './raivo.ts'

export const zipPassphrase = 'zip phrase'

const listOf = (rows: readonly Row[]) => rows.map(linkOf).join('\r\n')

export const pngOf = (text: string) => QRCode.toBuffer(text, { scale: 3 })

/** Writes an item as 1Password's 1pux contains it, with one code or several. */
export function onePasswordItem(row: Row, totps: readonly string[] = [linkOf(row)]) {
  return {
    favIndex: row.favourite ? 1 : 0,
    state: 'active',
    overview: { title: row.issuer, tags: row.tags },
    details: {
      loginFields: [
        { designation: 'username', fieldType: 'T', value: row.label },
        { designation: 'password', fieldType: 'P', value: 'of no interest' },
      ],
      notesPlain: row.note,
      sections: [
        { title: '', fields: totps.map((totp, i) => ({ id: `TOTP_${i}`, value: { totp } })) },
        { title: 'More', fields: [{ id: 'hint', value: { string: 'blue' } }] },
      ],
    },
  }
}

export function write1pux(vaults: readonly { name: string; items: readonly unknown[] }[]): Buffer {
  const accounts = [{ vaults: vaults.map(({ name, items }) => ({ attrs: { name }, items })) }]
  return writeZip([
    { name: 'export.attributes', content: JSON.stringify({ version: 3 }) },
    { name: 'export.data', content: JSON.stringify({ accounts }) },
    { name: 'files/photo.png', content: 'no picture at all' },
  ])
}

const onlyText = { ...linkFormat, types: ['totp', 'hotp', 'steam'] } as const
const sealed = (files: readonly ZipFile[]) => ({ file: writeZip(files, zipPassphrase) })

export const zipFormats: readonly Format[] = [
  {
    ...onlyText,
    title: '1Password',
    id: '1password',
    fileName: 'export.1pux',
    loses: ['pin', 'trashed', 'icon', 'backupCodes'],
    write: rows => ({
      file: write1pux([{ name: 'Private', items: rows.map(row => onePasswordItem(row)) }]),
    }),
  },
  {
    ...onlyText,
    title: 'Authenticator Plus',
    id: 'authenticator-plus',
    fileName: 'authplus.zip',
    passphrase: zipPassphrase,
    write: rows => sealed([{ name: 'Accounts.txt', content: listOf(rows), seal: 'zipcrypto' }]),
  },
  {
    ...onlyText,
    title: 'WinAuth',
    id: 'winauth',
    fileName: 'winauth.zip',
    write: rows => ({
      file: writeZip([{ name: 'winauth.txt', content: listOf(rows), stored: true }]),
    }),
  },
  {
    ...onlyText,
    title: 'WinAuth, sealed',
    id: 'winauth',
    fileName: 'winauth.zip',
    passphrase: zipPassphrase,
    write: rows =>
      sealed([{ name: 'winauth-2026-01-02.txt', content: listOf(rows), seal: 'zipcrypto' }]),
  },
  {
    ...raivoFormat,
    title: 'Raivo OTP, zip',
    id: 'raivo-zip',
    fileName: 'raivo-otp-export.zip',
    passphrase: zipPassphrase,
    async write(rows) {
      const { file } = await raivoFormat.write(rows)
      return sealed([
        { name: 'raivo-otp-export.json', content: file, seal: 'aes' },
        { name: 'raivo-otp-export.html', content: '<html></html>', seal: 'aes' },
      ])
    },
  },
  {
    ...linkFormat,
    title: 'Pictures of QR codes',
    id: 'qr-zip',
    fileName: 'codes.zip',
    types: ['totp', 'hotp'],
    async write(rows) {
      const pictures = rows.map(async (row, i) => ({
        name: `codes/code ${i + 1}.png`,
        content: await pngOf(linkOf(row)),
      }))
      return {
        file: writeZip([
          ...(await Promise.all(pictures)),
          { name: '__MACOSX/codes/._code 1.png', content: 'what a Mac adds' },
        ]),
      }
    },
  },
  {
    ...linkFormat,
    title: 'Sheet of QR codes',
    id: 'html-export',
    fileName: 'export.html',
    types: ['totp', 'hotp'],
    async write(rows) {
      const images = rows.map(async row => {
        const base64 = (await pngOf(linkOf(row))).toString('base64')
        return `<td>${row.label}</td>\n<td><img alt="QR" src="data:image/png;base64,${base64}"></td>`
      })
      const table = (await Promise.all(images)).map(cells => `<tr>${cells}</tr>`).join('\n')
      return {
        file: Buffer.from(
          `<!DOCTYPE html>\n<html><head><title>Codes</title></head><body>\n<table>${table}</table>\n</body></html>\n`,
        ),
      }
    },
  },
]
