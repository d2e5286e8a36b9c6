import QRCode from 'qrcode'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { htmlExport } from '../../../../core/importers/formats/html-export.ts'
import { namesOf, readFile } from '../read-file.ts'
import { defaults, type Row } from '../row.ts'
import { writeZip } from '../write-zip.ts'
import { linkOf, migrationOf } from '../writers/links.ts'
import { pngOf, zipPassphrase } from '../writers/zips.ts'

const row = (label: string): Row => ({
  ...defaults,
  type: 'totp',
  issuer: 'Deno',
  label,
  secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
})

/** Writes a PNG whose header claims this many pixels, without any data. */
function hugePng(width: number, height: number): Buffer {
  const header = Buffer.from(
    '89504e470d0a1a0a0000000d494844520000000000000000080600000000000000',
    'hex',
  )
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  return header
}

describe('a picture', () => {
  it.each([
    ['TIFF', 'tiff', { compression: 'lzw' }],
    ['TIFF of a scanner', 'tiff', { compression: 'ccittfax4', bitdepth: 1 }],
    ['AVIF', 'avif', {}],
  ] as const)('is read as %s', async (_, format, options) => {
    const png = await pngOf(linkOf(row('one')))
    const file = await sharp(png)
      .flatten()
      .toColourspace('b-w')
      .toFormat(format, options)
      .toBuffer()
    expect(namesOf(await readFile(file))).toEqual([['Deno', 'one']])
  })

  it('is not decoded as TIFF with more pixels than the ceiling', async () => {
    const background = 'white'
    const create = { width: 16, height: 16, channels: 3 as const, background }
    const file = await sharp({ create }).tiff().toBuffer()
    const directory = file.readUInt32LE(4)
    for (let at = directory + 2; at < file.length - 12; at += 12) {
      const tag = file.readUInt16LE(at)
      if (tag !== 256 && tag !== 257) continue
      file.writeUInt16LE(4, at + 2)
      file.writeUInt32LE(60_000, at + 8)
    }
    const imported = await readFile(file)
    expect(imported.skipped).toMatchObject([{ reason: expect.stringMatching(/megapixels/) }])
  })
})

describe('a zip file of pictures', () => {
  it('names what holds no setup code, and takes the others', async () => {
    const imported = await readFile(
      writeZip([
        { name: 'good.png', content: await pngOf(linkOf(row('one'))) },
        { name: 'web.png', content: await pngOf('https://example.com/JBSWY3DP') },
        { name: 'text.png', content: 'no picture' },
        { name: 'bomb.png', content: hugePng(60_000, 60_000) },
      ]),
    )
    expect(namesOf(imported)).toEqual([['Deno', 'one']])
    expect(imported.skipped.map(({ where }) => where)).toEqual(['web.png', 'text.png', 'bomb.png'])
    expect(imported.skipped[0]?.reason).toBe('Its QR code isn’t a setup code.')
    expect(imported.skipped[2]?.reason).toMatch(/megapixels/)
  })

  it('joins the parts of a Google Authenticator export', async () => {
    const part = (index: number) => pngOf(migrationOf([row(`part ${index}`)], { index, size: 2 }))
    const imported = await readFile(
      writeZip([
        { name: '2.png', content: await part(1) },
        { name: '1.png', content: await part(0) },
      ]),
    )
    expect(imported.skipped).toEqual([])
    expect(imported.entries).toHaveLength(2)
  })

  it('may be sealed', async () => {
    const content = await pngOf(linkOf(row('one')))
    const file = writeZip([{ name: '1.png', content, seal: 'aes' }], zipPassphrase)
    expect(namesOf(await readFile(file, zipPassphrase))).toEqual([['Deno', 'one']])
    await expect(readFile(file, 'wrong')).rejects.toMatchObject({ code: 'wrong-passphrase' })
  })

  it('is refused with more pictures than the ceiling', async () => {
    const files = Array.from({ length: 2001 }, (_, i) => ({ name: `${i}.png`, content: '' }))
    await expect(readFile(writeZip(files))).rejects.toMatchObject({
      code: 'too-large',
      message: 'This zip file contains more than 2,000 files to read.',
    })
  })
})

describe('a sheet', () => {
  const page = (body: string) => Buffer.from(`<!doctype html><html><body>${body}</body></html>`)

  it('may hold drawings, written as text or in Base64', async () => {
    const svg = await QRCode.toString(linkOf(row('one')), { type: 'svg' })
    const base64 = Buffer.from(await QRCode.toString(linkOf(row('two')), { type: 'svg' }))
    const imported = await readFile(
      page(
        `<img src="data:image/svg+xml;utf8,${encodeURIComponent(svg)}">` +
          `<img src='data:image/svg+xml;charset=utf-8;base64,${base64.toString('base64')}'>`,
      ),
    )
    expect(imported.skipped).toEqual([])
    expect(namesOf(imported)).toEqual([
      ['Deno', 'one'],
      ['Deno', 'two'],
    ])
  })

  it('may hold links in its attributes and its text, and pictures of other things', async () => {
    const [one, two] = [linkOf(row('one')), linkOf(row('two'))].map(link =>
      link.replaceAll('&', '&amp;'),
    )
    const imported = await readFile(
      page(`<img src="data:image/png;base64,AAAA"><a href="${one}">one</a><td>${two}</td>`),
    )
    expect(imported.skipped).toEqual([])
    expect(namesOf(imported)).toEqual([
      ['Deno', 'one'],
      ['Deno', 'two'],
    ])
  })

  it('with a link below its picture returns the entry once', async () => {
    const link = linkOf(row('one'))
    const svg = encodeURIComponent(await QRCode.toString(link, { type: 'svg' }))
    const imported = await readFile(
      page(`<img src="data:image/svg+xml;utf8,${svg}"><p>${link}</p><p>${linkOf(row('two'))}</p>`),
    )
    expect(namesOf(imported)).toEqual([
      ['Deno', 'one'],
      ['Deno', 'two'],
    ])
  })

  it('is refused with more pictures than the ceiling', async () => {
    const file = page('<img src="data:image/png;base64,">'.repeat(2001))
    await expect(readFile(file)).rejects.toMatchObject({
      code: 'too-large',
      message: 'This file contains more than 2,000 pictures.',
    })
  })

  it.each([
    ['pictures that lie elsewhere', '<img src="https://example.com/qr.png"><img src="qr.png">'],
    ['neither pictures nor links', '<p>Hello</p>'],
  ])('is refused with %s', (_, body) => {
    expect(() => htmlExport.open(page(body))).toThrow(
      'This page contains no setup links and no pictures of QR codes.',
    )
  })
})
