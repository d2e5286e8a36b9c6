import { describe, expect, it } from 'vitest'
import { cleanName, cleanTag } from '../../shared/clean-text.ts'
import { said } from '../said.ts'

describe('attack 21: a name that looks like another one', () => {
  it.each([
    ['a space without a width', 'Git\u200bHub'],
    ['a joiner where nothing joins', 'Git\u200dHub'],
    ['a non-joiner where nothing joins', 'Git\u200cHub'],
    ['a tag', 'GitHub\u{e0041}\u{e0042}'],
    ['a soft hyphen', 'Git\u00adHub'],
    ['a word joiner', 'Git\u2060Hub'],
    ['a letter that is a blank', 'GitHub\u3164'],
    ['a blank of Braille', 'Git\u2800Hub'],
    ['a variation of nothing', 'GitHub\ufe0f'],
    ['a grapheme joiner', 'Git\u034fHub'],
    ['a mark that turns the reading', 'Git\u202eHub\u202c'],
  ])('is cleaned of %s, and that is said', (_, name) => {
    expect(said(cleanName(name, 'issuer'))).toEqual({
      text: 'GitHub',
      warnings: [expect.stringContaining('invisible characters')],
    })
    expect(cleanTag(name)).toBe('GitHub')
  })

  it('has no tags hidden behind a flag', () => {
    expect(cleanName('🏴\u{e0068}\u{e0069}\u{e007f}', 'label').text).toBe('🏴')
  })
})

it.each([
  ['a family', '👨‍👩‍👧 Bank'],
  ['a heart', '❤️ Bank'],
  ['the flag of England', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 Bank'],
  ['a keycap', '1️⃣ Bank'],
  ['Persian, whose words are joined without a space', 'می\u200cخواهم'],
  ['Hindi, whose letters are kept apart', 'क्\u200dष'],
  ['accents that stand apart', 'Cafe\u0301'],
])('leaves the name with %s as it is', (_, name) => {
  expect(said(cleanName(name, 'issuer'))).toEqual({ text: name, warnings: [] })
})
