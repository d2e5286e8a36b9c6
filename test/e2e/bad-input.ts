/**
 * Lists files and texts that people drop although they contain no entry, each with the sentence
 * that is right for it.
 */
import { randomBytes } from 'node:crypto'
import QRCode from 'qrcode'
import sharp from 'sharp'
import type { DroppedFile } from './journey.ts'
import { qrPng } from './setup-code.ts'

/** Every text below that can have a secret has this one, which must never be shown. */
export const badSecret = 'MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U'

export interface BadInput {
  readonly title: string
  given(): Promise<DroppedFile> | DroppedFile | string
  readonly sentence: RegExp
}

const png = (name: string, bytes: Uint8Array) => ({ name, type: 'image/png', bytes })
const link = (type: string, label: string, rest = '') =>
  `otpauth://${type}/${label}?secret=${badSecret}${rest}`

/** Writes a PNG that claims a size but contains no pixels. */
function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.alloc(33)
  header.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  header.set([8, 6], 24)
  return header
}

async function halfOfJpeg(): Promise<Buffer> {
  const whole = await sharp(await qrPng('https://example.com'))
    .jpeg()
    .toBuffer()
  return whole.subarray(0, whole.length / 2)
}

export const badInputs: readonly BadInput[] = [
  {
    title: 'a text named .png',
    given: () => png('notes.png', Buffer.from('milk, eggs, bread')),
    sentence: /^notes\.png can’t be read as a picture/,
  },
  {
    title: 'an empty file',
    given: () => png('nothing.png', Buffer.of()),
    sentence: /^nothing\.png is empty\.$/,
  },
  {
    title: 'a JPEG cut off in the middle',
    given: async () => ({ name: 'photo.jpg', type: 'image/jpeg', bytes: await halfOfJpeg() }),
    sentence: /photo\.jpg/,
  },
  {
    title: 'a header that claims 100,000 × 100,000 pixels',
    given: () => png('bomb.png', pngHeader(100_000, 100_000)),
    sentence:
      /^bomb\.png claims to have 100000 × 100000 pixels\. At most \d+ megapixels are allowed\.$/,
  },
  {
    title: 'a picture without a code',
    given: async () => {
      const create = { width: 300, height: 300, channels: 3, background: 'white' } as const
      return png('white.png', await sharp({ create }).png().toBuffer())
    },
    sentence: /^white\.png has no readable QR code\.$/,
  },
  {
    title: 'a code of almost 3 kB of noise',
    given: async () => {
      const noise = [{ data: randomBytes(2900), mode: 'byte' as const }]
      return png('noise.png', await QRCode.toBuffer(noise, { errorCorrectionLevel: 'L', scale: 4 }))
    },
    sentence: /^(This is just text, not a setup code\.|noise\.png has no readable QR code\.)$/,
  },
  {
    title: 'a code with a web link',
    given: async () => png('link.png', await qrPng('https://example.com/reset?token=1234')),
    sentence: /^This is a web link, not a setup code\.$/,
  },
  {
    title: 'a link with 3 digits',
    given: () => link('totp', 'a', '&digits=3'),
    sentence: /^The number of digits must be a whole number from 4 to 10\.$/,
  },
  {
    title: 'a link with a period of 0 s',
    given: () => link('totp', 'a', '&period=0'),
    sentence: /^The period must be a whole number of seconds from 1 to 86,400\.$/,
  },
  {
    title: 'a link with an unknown algorithm',
    given: () => link('totp', 'a', '&algorithm=MD4'),
    sentence: /^The algorithm must be /,
  },
  {
    title: 'a link of an unknown type',
    given: () => link('ftotp', 'a'),
    sentence: /type/,
  },
  {
    title: 'a counted link without its counter',
    given: () => link('hotp', 'a'),
    sentence: /needs a counter\.$/,
  },
  {
    title: 'a link whose secret is not base32',
    given: () => 'otpauth://totp/a?secret=0189!0189',
    sentence: /^Character 1 of the secret isn’t Base32/,
  },
  {
    title: 'a link without a secret',
    given: () => 'otpauth://totp/a?secret=',
    sentence: /^The secret is empty\.$/,
  },
  {
    title: 'a label of 2 MB',
    given: () => link('totp', 'a'.repeat(2_000_000)),
    sentence: /^This text is too long to contain setup codes\.$/,
  },
]
