import { describe, expect, it } from 'vitest'
import { safeJson, safeText } from '../../cli/safe-text.ts'
import { formatTable } from '../../cli/table.ts'

const tricky: [string, string][] = [
  ['\u001b]0;title\u0007', '\\u{1b}]0;title\\u{7}'],
  ['one\ntwo\r\u0085', 'one\\u{a}two\\u{d}\\u{85}'],
  ['\u202egpj.exe\u2069', '\\u{202e}gpj.exe\\u{2069}'],
  ['\u200b\ufeff\u2028', '\\u{200b}\\u{feff}\\u{2028}'],
  ['\u{e0041}', '\\u{e0041}'],
  ['\ud800', '\\u{d800}'],
]

describe('safeText', () => {
  it.each(tricky)('%j becomes %j', (text, safe) => {
    expect(safeText(text)).toBe(safe)
  })

  it.each(['Zoë', '銀行', '👩‍💻', 'می‌خواهم', '\\u{1b}'])('leaves %s alone', text => {
    expect(safeText(text)).toBe(text)
  })
})

describe('safeJson', () => {
  it.each(tricky)('%j is written without a single unsafe character, and reads back', text => {
    const json = safeJson([{ text }])
    expect(safeText(json.replaceAll('\n', ''))).toBe(json.replaceAll('\n', ''))
    expect(JSON.parse(json)).toEqual([{ text }])
  })
})

describe('formatTable', () => {
  it('aligns by visible width and leaves out empty columns', () => {
    const rows = [
      ['a', '', '1'],
      ['銀行', '', ''],
      ['\u001b[1mbold\u001b[22m', '', '3'],
    ]
    expect(formatTable(rows)).toEqual(['a     1', '銀行', '\u001b[1mbold\u001b[22m  3'])
  })
})
