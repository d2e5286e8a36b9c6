import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { parseJson, peekJson, readJson } from '../../../../core/importers/syntax/json.ts'
import { encodingWarning, peekText, readText } from '../../../../core/importers/syntax/text.ts'
import { importLimits } from '../../../../shared/ceilings.ts'
import { said } from '../../../said.ts'

const utf16 = (text: string) => Buffer.from(text, 'utf16le')

describe('text of a file', () => {
  it.each([
    ['nothing at all', Buffer.alloc(0), ''],
    ['UTF-8', Buffer.from('Ünï {飛}'), 'Ünï {飛}'],
    ['UTF-8 with a mark', Buffer.from('\ufeff{}'), '{}'],
    ['UTF-16 with a mark', utf16('\ufeff飛行'), '飛行'],
    ['UTF-16 without a mark', utf16('{"é":1}'), '{"é":1}'],
    ['big-endian UTF-16 without a mark', utf16('{"é":1}').swap16(), '{"é":1}'],
    ['UTF-32 with a mark', iconv.encode('飛行 é', 'utf-32le', { addBOM: true }), '飛行 é'],
    ['UTF-32 without a mark', iconv.encode('{"é":1}', 'utf-32le', { addBOM: false }), '{"é":1}'],
    ['big-endian UTF-32', iconv.encode('{"é":1}', 'utf-32be', { addBOM: false }), '{"é":1}'],
  ])('is read in the encoding that it has: %s', (_, file, text) => {
    expect(readText(file)).toBe(text)
    expect(encodingWarning(file)).toBeNull()
  })

  it.each([
    ['Windows-1252', 'Müller,jürgen,“5 €”'],
    ['Windows-1252', 'otpauth://totp/Blåbær:åse?secret=JBSWY3DPEHPK3PXP'],
    ['Windows-1251', 'Название,Логин\nЯндекс Почта,иван'],
    ['KOI8-R', 'Название,Логин\nЯндекс Почта,иван'],
    ['Shift_JIS', 'サービス名,ユーザー\n楽天銀行,太郎,JBSWY3DPEHPK3PXP'],
    ['GB18030', '名称,用户\n支付宝,张三\n微信支付平台,李四'],
    ['Big5', '名稱,使用者\n臺灣銀行,王小明'],
    ['EUC-KR', '이름,사용자\n네이버,홍길동'],
    ['Windows-1254', 'Başlık,kullanıcı\nTürk Telekom,şükrü\nİş Bankası'],
  ])('is guessed to be in %s, and the guess is reported', (encoding, text) => {
    const file = iconv.encode(text, encoding)
    expect(readText(file)).toBe(text)
    expect(said(encodingWarning(file))).toContain(encoding)
  })

  it('is still UTF-8 if single bytes are broken', () => {
    const file = Buffer.concat([Buffer.from('Ünï flügel '), Buffer.of(0xc3), Buffer.from('(')])
    expect(readText(file)).toBe('Ünï flügel \ufffd(')
    expect(said(encodingWarning(file))).toMatch(/damaged/)
  })

  it.each([
    ['letters among control characters', Buffer.from('7b22c328220102227d', 'hex')],
    ['random bytes', createHash('sha512').update('bytes').digest()],
    ['compressed bytes', gzipSync('a text, and a text, and another text')],
    ['a zero', Buffer.from('{}\0')],
    ['sealed bytes that begin with a zero', Buffer.of(0, 2, 0x39, 0x70, 0xff, 0xfe)],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
  ])('is not seen in %s', (_, file) => {
    expect(peekText(file)).toBeNull()
    expect(() => readText(file)).toThrow('This file isn’t readable text.')
  })

  it("isn't read above the ceiling", () => {
    const file = Buffer.alloc(importLimits.fileBytes + 1, '{')
    expect(peekText(file)).toBeNull()
    expect(() => readText(file)).toThrow('This file is larger than 50 MB.')
  })
})

describe('JSON of a file', () => {
  it.each([
    ['cut short', '{"secret":"JBSWY3DP'],
    ['a bare text', '"JBSWY3DP"'],
    ['a number', '12'],
    ['null', 'null'],
    ['nested without end', '['.repeat(300_000) + ']'.repeat(300_000)],
    ['nested a little too deep', '['.repeat(101) + ']'.repeat(101)],
  ])('is refused without a word of it: %s', (_, text) => {
    expect(peekJson(Buffer.from(text))).toBeUndefined()
    expect(() => readJson(Buffer.from(text))).toThrow(/^This file isn’t readable JSON/)
    expect(() => parseJson(text)).toThrow(/^This file isn’t readable JSON/)
  })

  it('may hold brackets, quotes and backslashes in its texts', () => {
    const value = { text: `${'[{'.repeat(200)}"\\`, list: ['\\"', '}'] }
    expect(parseJson(JSON.stringify(value))).toEqual(value)
  })
})
