import { describe, expect, it } from 'vitest'
import { importLimits } from '../../../core/importers/importer.ts'
import { parseJson, peekJson, readJson } from '../../../core/importers/json.ts'
import { peekText, readText } from '../../../core/importers/text.ts'

const utf16 = (text: string) => Buffer.from(text, 'utf16le')

describe('text of a file', () => {
  it.each([
    ['nothing at all', Buffer.alloc(0), ''],
    ['UTF-8', Buffer.from('Ünï {飛}'), 'Ünï {飛}'],
    ['UTF-8 with a mark', Buffer.from('\ufeff{}'), '{}'],
    ['UTF-16 with a mark', utf16('\ufeff飛行'), '飛行'],
    ['UTF-16 without a mark', utf16('{"é":1}'), '{"é":1}'],
    ['big-endian UTF-16 without a mark', utf16('{"é":1}').swap16(), '{"é":1}'],
  ])('is read in the encoding that it has: %s', (_, file, text) => {
    expect(readText(file)).toBe(text)
  })

  it.each([
    ['bytes that are no UTF-8', Buffer.of(0x7b, 0xc3, 0x28)],
    ['a zero', Buffer.from('{}\0')],
    ['sealed bytes that begin with a zero', Buffer.of(0, 2, 0x39, 0x70, 0xff, 0xfe)],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
  ])('is not seen in %s', (_, file) => {
    expect(peekText(file)).toBeNull()
    expect(() => readText(file)).toThrow('The file is no readable text.')
  })

  it('is not looked for above the ceiling', () => {
    const file = Buffer.alloc(importLimits.fileBytes + 1, '{')
    expect(peekText(file)).toBeNull()
    expect(() => readText(file)).toThrow('The file is larger than 50 MiB.')
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
    expect(() => readJson(Buffer.from(text))).toThrow(/^The file is no readable JSON/)
    expect(() => parseJson(text)).toThrow(/^The file is no readable JSON/)
  })

  it('may hold brackets, quotes and backslashes in its texts', () => {
    const value = { text: `${'[{'.repeat(200)}"\\`, list: ['\\"', '}'] }
    expect(parseJson(JSON.stringify(value))).toEqual(value)
  })
})
