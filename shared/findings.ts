/** What a text that is no setup code holds, in general terms: its content stays unsaid. */
import { isMigrationText } from './migration.ts'
import type { FindingKind } from './models.ts'
import { isOtpText } from './otpauth.ts'

/** The first that matches names the text. */
const shapes: [FindingKind, RegExp][] = [
  ['empty', /^$/],
  ['web-link', /^(?:https?:\/\/|www\.|url(?:to)?:|mebkm:)/i],
  ['wifi', /^wifi:/i],
  ['contact', /^(?:begin:vcard|mecard:|bizcard:)/i],
  ['e-mail', /^(?:mailto:|matmsg:|smtp:|[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$)/i],
  ['phone', /^(?:tel|telprompt|sms|smsto|mms|mmsto|facetime|facetime-audio):/i],
  // EPC, Swiss and Czech bank transfers, EMV merchant codes, India's UPI, and crypto currencies.
  ['payment', /^(?:BCD\r?\n|SPC\r?\n|SPD\*|000201\d)/],
  [
    'payment',
    /^(?:upi:\/\/|(?:bitcoin|bitcoincash|ethereum|lightning|litecoin|monero|dogecoin):)/i,
  ],
  ['passkey', /^fido:\//i],
]

/** `refused` for a text that means to be a setup code: reading it says why it is not. */
export function findingOf(text: string): FindingKind {
  if (isOtpText(text) || isMigrationText(text)) return 'refused'
  const trimmed = text.trim()
  return shapes.find(([, shape]) => shape.test(trimmed))?.[0] ?? 'text'
}

const descriptions: Record<FindingKind, string> = {
  'web-link': 'This is a web link, not a setup code.',
  wifi: 'This is the password of a Wi-Fi network, not a setup code.',
  contact: 'This is a contact, not a setup code.',
  'e-mail': 'This is an e-mail address or message, not a setup code.',
  phone: 'This is a phone number or message, not a setup code.',
  payment: 'This is a payment request, not a setup code.',
  passkey: 'This is a passkey sign-in, which only a phone can answer, not a setup code.',
  text: 'This is some text, not a setup code.',
  empty: 'There is nothing to read here.',
  refused: 'This is meant as a setup code, but it cannot be used.',
}

/** Describes it in a general sentence that repeats nothing of the text. */
export function describeFinding(kind: FindingKind): string {
  return descriptions[kind]
}
