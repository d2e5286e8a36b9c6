import QRCode from 'qrcode'
import { describe, expect, it } from 'vitest'
import { createReading } from '../../../../core/imports/reading.ts'
import { formatBase32 } from '../../../../shared/base32.ts'
import { said } from '../../../said.ts'
import { readFile } from '../read-file.ts'
import { writeZip } from '../write-zip.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const linkOf = (label: string) => `otpauth://totp/Acme:${label}?secret=${secret}&issuer=Acme`
const wrapped = (content: Buffer | string) =>
  Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n')

interface Part {
  readonly type: string
  readonly body: string
  readonly more?: string
}
const base64 = 'Content-Transfer-Encoding: base64'

const partOf = ({ type, body, more }: Part) =>
  [`Content-Type: ${type}`, ...(more ? [more] : []), '', body].join('\r\n')

function multipart(kind: string, boundary: string, ...parts: readonly Part[]): Part {
  const body = parts.map(part => `--${boundary}\r\n${partOf(part)}\r\n`).join('')
  return { type: `multipart/${kind}; boundary="${boundary}"`, body: `${body}--${boundary}--\r\n` }
}

const mailOf = (part: Part) =>
  Buffer.from(
    `From: it@example.org\r\nTo: ada@example.org\r\nSubject: Codes\r\nMIME-Version: 1.0\r\n${partOf(part)}\r\n`,
  )

const text = (label: string): Part => ({ type: 'text/plain; charset=utf-8', body: linkOf(label) })
const attached = (name: string, content: Buffer | string): Part => ({
  type: 'application/octet-stream',
  more: `${base64}\r\nContent-Disposition: attachment; filename="${name}"`,
  body: wrapped(content),
})

const labels = async (file: Buffer) => {
  const { entries, skipped } = await readFile(file)
  expect(entries.every(entry => formatBase32(entry.secret) === secret)).toBe(true)
  return { labels: entries.map(({ label }) => label), skipped }
}

describe('an e-mail', () => {
  it.each([
    ['plain', mailOf(text('ada'))],
    [
      'in Base64',
      mailOf({ type: 'text/plain', more: base64, body: wrapped(`Hi,\r\n${linkOf('ada')}\r\n`) }),
    ],
    [
      'as text and as a page, which say the same',
      mailOf(
        multipart('alternative', 'x', text('ada'), {
          type: 'text/html',
          more: base64,
          body: wrapped(
            `<html><a href="${linkOf('ada').replaceAll('&', '&amp;')}">here</a></html>`,
          ),
        }),
      ),
    ],
    ['with an export attached', mailOf(multipart('mixed', 'x', attached('a.txt', linkOf('ada'))))],
    [
      'in a mailbox',
      Buffer.concat([
        Buffer.from('From it@example.org Mon Nov 30 10:00:00 2026\n'),
        mailOf(text('ada')),
      ]),
    ],
  ])('is read %s', async (_, file) => {
    expect(await labels(file)).toEqual({ labels: ['ada'], skipped: [] })
  })

  it('may hold a QR code as a picture, and a logo', async () => {
    const picture = await QRCode.toBuffer(linkOf('ada'))
    const logo = await QRCode.toBuffer('https://example.org')
    const image = (content: Buffer): Part => ({
      type: 'image/png',
      more: `${base64}\r\nContent-ID: <a>\r\nContent-Disposition: inline`,
      body: wrapped(content),
    })
    const page = { type: 'text/html', body: '<p>Scan this:</p><img src="cid:a">' }
    const file = mailOf(multipart('related', 'x', page, image(picture), image(logo)))
    expect(await labels(file)).toEqual({ labels: ['ada'], skipped: [] })
  })

  it('reports which attachment could not be read', async () => {
    const file = mailOf(multipart('mixed', 'x', text('ada'), attached('b.json', '{"a":')))
    const { skipped } = await readFile(file)
    expect(skipped).toMatchObject([{ where: 'b.json', reason: expect.stringContaining('JSON') }])
  })

  it('is refused if it contains nothing useful', async () => {
    const bytes = mailOf({ type: 'text/plain', body: 'See you tomorrow.' })
    const [read] = await createReading().open([{ name: 'a.eml', bytes }], null, () => {})
    expect(said(read)).toMatchObject({ state: 'refused', reason: expect.stringContaining('email') })
  })
})

describe('a zip file of all sorts', () => {
  const json = JSON.stringify({ accounts: [{ issuer: 'Acme', label: 'json', secret, digits: 6 }] })
  const zip = writeZip([
    { name: 'codes/links.txt', content: linkOf('text') },
    { name: 'codes/data.json', content: json },
    { name: 'inner.zip', content: writeZip([{ name: 'a.txt', content: linkOf('inner') }]) },
    { name: '__MACOSX/codes/._links.txt', content: 'x' },
  ])

  it('returns what each file in it contains', async () => {
    const { entries, skipped, guesses } = await readFile(zip)
    expect(entries.map(({ label }) => label)).toEqual(['text', 'json', 'inner'])
    expect(skipped).toEqual([])
    expect(guesses).toEqual([expect.stringMatching(/^data\.json: This file doesn’t say which app/)])
  })

  it('reports by name what it leaves out', async () => {
    const { entries, skipped } = await readFile(
      writeZip([
        { name: 'a.txt', content: linkOf('ada') },
        { name: 'b.age', content: 'age-encryption.org/v1\n-> scrypt' },
      ]),
    )
    expect(entries).toHaveLength(1)
    expect(skipped).toMatchObject([{ where: 'b.age', reason: expect.stringContaining('age') }])
  })

  it('may be a Word document, whose text counts', async () => {
    const document = `<?xml version="1.0"?><w:document xmlns:w="w"><w:p><w:t>${linkOf('ada').replaceAll('&', '&amp;')}</w:t></w:p></w:document>`
    const { entries, skipped } = await readFile(
      writeZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/document.xml', content: document },
        { name: 'word/styles.xml', content: '<styles/>' },
      ]),
    )
    expect(entries.map(({ label }) => label)).toEqual(['ada'])
    expect(skipped).toEqual([])
  })
})
