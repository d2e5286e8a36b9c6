import { describe, expect, it } from 'vitest'
import { checkManual } from '../../renderer/add/check-manual.ts'
import { emptyManual } from '../../renderer/add/manual.ts'
import { isBareKey, isSetupLink } from '../../renderer/stores/pasted-text.ts'

describe('a text that is pasted', () => {
  it.each([
    'JBSWY3DPEHPK3PXP',
    ' jbswy3dpehpk3pxp\n',
    'JBSW Y3DP EHPK 3PXP',
    'jbsw-y3dp-ehpk-3pxp-jb',
    'JBSWY3DPEHPK3PXP====',
  ])('is a bare key: %s', text => expect(isBareKey(text)).toBe(true))

  it.each([
    '',
    '123 456',
    'JBSWY3DP',
    'the quick brown fox jumps over',
    'otpauth://totp/A?secret=JBSWY3DPEHPK3PXP',
    'JBSWY3DPEHPK3PXP is my key',
    '0189 0189 0189 0189',
  ])("isn't a bare key: %s", text => expect(isBareKey(text)).toBe(false))

  it.each([
    'otpauth://totp/A?secret=JBSWY3DPEHPK3PXP',
    ' apple-otpauth://totp/A?secret=JBSWY3DPEHPK3PXP',
    'steam://JBSWY3DPEHPK3PXP',
  ])('is a setup link: %s', text => expect(isSetupLink(text)).toBe(true))

  it.each(['', 'https://example.com', 'my otpauth notes', 'motp'])("isn't a setup link: %s", text =>
    expect(isSetupLink(text)).toBe(false),
  )
})

describe('what is typed into the form', () => {
  const typed = { ...emptyManual, secret: 'JBSWY3DPEHPK3PXP' }

  it('is sent if nothing is wrong', () => expect(checkManual(typed)).toEqual({}))

  it.each([
    ['secret', { secret: ' ' }, 'Enter the setup key.'],
    ['secret', { secret: 'JB8W' }, /^Character 3 of the secret isn’t Base32/],
    ['secret', { type: 'motp', pin: '1', secret: 'xy' }, /of the secret isn’t hexadecimal/],
    ['pin', { type: 'motp', secret: 'abcd' }, /^Enter the PIN/],
  ] as const)('causes an error at the field: %s %o', (field, change, sentence) => {
    const errors = checkManual({ ...typed, ...change })
    expect(Object.keys(errors)).toEqual([field])
    expect(errors[field]).toMatch(sentence)
  })
})
