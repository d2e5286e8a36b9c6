import { expect, it } from 'vitest'
import {
  formatRecoveryKey,
  isRecoveryKey,
  makeRecoveryKey,
  parseRecoveryKey,
  sameRecoveryKey,
} from '../../../core/vault/recovery-key.ts'
import { fc } from '../../fast-check.ts'
import { random } from './vault-bench.ts'

const zero = formatRecoveryKey(new Uint8Array(20))

it.each([
  ['nothing', '', '36 letters and digits. This one has 0'],
  ['a group too few', zero.slice(5), 'This one has 32'],
  ['a letter that it never has', zero.replace('0', 'U'), 'a character that no recovery key has'],
  ['a wrong character', zero.replace('0', '1'), 'a typo'],
])('refuses %s', (_, typed, message) => {
  expect(() => parseRecoveryKey(typed)).toThrow(message)
  expect(isRecoveryKey(typed)).toBe(false)
})

it('has nine groups of four and comes back whole', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), key => {
      const text = formatRecoveryKey(key)
      expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(parseRecoveryKey(text)).toEqual(key)
    }),
  )
})

it('forgives case, spaces, dashes of any kind, and letters read for digits', () => {
  const key = formatRecoveryKey(Uint8Array.from({ length: 20 }, (_, index) => index))
  const typed = ` ${key.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replace('1', 'l')}\n`
  expect(sameRecoveryKey(typed, key)).toBe(true)
})

it("distinguishes a wrong character or two swapped ones from another vault's key", () => {
  const key = makeRecoveryKey(random)
  const plain = key.replaceAll('-', '')
  let unseen = 0
  for (let at = 0; at < plain.length; at++) {
    const other = plain[at] === '7' ? '8' : '7'
    if (isRecoveryKey(plain.slice(0, at) + other + plain.slice(at + 1))) unseen += 1
    if (plain[at] === plain[at + 1] || at + 1 === plain.length) continue
    const swapped = `${plain.slice(0, at)}${plain[at + 1]}${plain[at]}${plain.slice(at + 2)}`
    if (isRecoveryKey(swapped)) unseen += 1
  }
  expect(unseen).toBeLessThanOrEqual(1)
})
