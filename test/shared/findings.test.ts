import { describe, expect, it } from 'vitest'
import { describeFinding, findingOf } from '../../shared/findings.ts'
import { FindingKind } from '../../shared/transfer-models.ts'
import { said } from '../said.ts'

describe('findingOf', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n '],
    ['web-link', 'https://example.com/path?x=1'],
    ['web-link', 'HTTP://EXAMPLE.COM'],
    ['web-link', 'www.example.com'],
    ['wifi', 'WIFI:T:WPA;S:home;P:hunter2;;'],
    ['contact', 'BEGIN:VCARD\nVERSION:3.0\nEND:VCARD'],
    ['contact', 'MECARD:N:Doe,John;;'],
    ['e-mail', 'mailto:alice@example.com'],
    ['e-mail', 'alice@example.com'],
    ['phone', 'tel:+49301234'],
    ['phone', 'SMSTO:+49301234:hello'],
    ['payment', 'BCD\n002\n1\nSCT\n\nRed Cross\nDE00'],
    ['payment', 'SPC\r\n0200\r\n1'],
    ['payment', '00020101021129370016A000000677010111'],
    ['payment', 'bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W?amount=1'],
    ['payment', 'upi://pay?pa=someone@bank'],
    ['passkey', 'FIDO:/0794838392'],
    ['text', 'alice@example'],
    ['text', 'hello world'],
    ['text', 'JBSWY3DPEHPK3PXP'],
    ['text', 'BCDEF'],
    ['text', 'see https://example.com'],
    ['refused', 'otpauth://totp/a?secret=1'],
    ['refused', ' OTPAUTH-MIGRATION://offline?data=x'],
    ['refused', 'motp://a:b'],
    ['refused', 'steam://run/440'],
  ])('returns %s for %j', (kind, text) => {
    expect(findingOf(text)).toBe(kind)
  })
})

describe('describeFinding', () => {
  it('has a sentence of its own for every kind', () => {
    const sentences = said(FindingKind.options.map(describeFinding))
    expect(new Set(sentences).size).toBe(FindingKind.options.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].+\.$/)
  })
})
