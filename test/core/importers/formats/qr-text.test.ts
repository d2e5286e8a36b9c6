import QRCode from 'qrcode'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../../../core/importers/registry.ts'
import { formatBase32 } from '../../../../shared/base32.ts'
import { readFile } from '../read-file.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const link = `otpauth://totp/Acme:ada?secret=${secret}&issuer=Acme`
const { modules } = QRCode.create(link, { errorCorrectionLevel: 'L' })
const isDark = (x: number, y: number) =>
  x >= 0 && y >= 0 && x < modules.size && y < modules.size && modules.get(y, x) === 1

/** Draws a row of text for each row of the code, with two modules of margin. */
function drawing(dark: string, light: string): string {
  const places = Array.from({ length: modules.size + 4 }, (_, i) => i - 2)
  return places.map(y => places.map(x => (isDark(x, y) ? dark : light)).join('')).join('\n')
}

/** Draws two rows of the code in each row of text. With `isInverted`, the ink is the light part. */
function halves(isInverted: boolean): string {
  const places = Array.from({ length: modules.size + 4 }, (_, i) => i - 2)
  const rows = places.filter((_, i) => i % 2 === 0)
  const sign = (x: number, y: number) => {
    const [upper, lower] = [isDark(x, y) !== isInverted, isDark(x, y + 1) !== isInverted]
    if (upper) return lower ? '█' : '▀'
    return lower ? '▄' : ' '
  }
  return rows.map(y => places.map(x => sign(x, y)).join('')).join('\n')
}

describe('a QR code that a terminal has drawn', () => {
  it.each([
    ['in half blocks', halves(false)],
    ['in half blocks, light on dark', halves(true)],
    ['in blocks', drawing('██', '  ')],
    ['in blocks, light on dark', drawing('  ', '██')],
    ['in plain signs', drawing('##', '  ')],
    ['in colours', drawing('\x1b[40m  \x1b[0m', '\x1b[47m  \x1b[0m')],
    ['in colours by number', drawing('\x1b[48;5;0m  ', '\x1b[48;5;15m  ')],
    ['in emoji', drawing('⬛', '⬜')],
    ['among other lines', `$ qrencode -t UTF8\n\n${halves(true)}\n\n$ exit\n`],
  ])('is read %s', async (_, text) => {
    const { entries, skipped } = await readFile(Buffer.from(text))
    expect(skipped).toEqual([])
    expect(entries).toMatchObject([{ issuer: 'Acme', label: 'ada' }])
    expect(entries.map(entry => formatBase32(entry.secret))).toEqual([secret])
  })

  it('is reported if it cannot be read', async () => {
    const text = halves(false).split('\n').slice(0, 14).join('\n')
    const { entries, skipped } = await readFile(Buffer.from(text))
    expect(entries).toEqual([])
    expect(skipped).toMatchObject([{ where: 'drawing 1' }])
  })

  it.each([
    ['a frame', `${'#'.repeat(40)}\n${`#${' '.repeat(38)}#\n`.repeat(5)}${'#'.repeat(40)}`],
    ['a bar chart', '█████████████████████████\n██████\n███████████████\n'],
    ['prose', 'Dear all,\n\nno code is here.\n'],
  ])('is not looked for in %s', (_, text) => {
    expect(recognise(Buffer.from(text), 'file.txt')).toBeNull()
  })
})
