/** Describes in general terms a text that isn't a setup code, without quoting it. */

import { isMigrationText } from './migration.ts'
import { isOtpText } from './otpauth.ts'
import type { FindingKind } from './transfer-models.ts'
import { type Words, words } from './wording/words.ts'

/** The first shape that matches names the text. */
const shapes: [FindingKind, RegExp][] = [
  ['empty', /^$/],
  ['web-link', /^(?:https?:\/\/|www\.|url(?:to)?:|mebkm:)/i],
  ['wifi', /^wifi:/i],
  ['contact', /^(?:begin:vcard|mecard:|bizcard:)/i],
  ['e-mail', /^(?:mailto:|matmsg:|smtp:|[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$)/i],
  ['phone', /^(?:tel|telprompt|sms|smsto|mms|mmsto|facetime|facetime-audio):/i],
  // Covers EPC, Swiss, and Czech bank transfers, EMV merchant codes, India's UPI, and
  // cryptocurrencies.
  ['payment', /^(?:BCD\r?\n|SPC\r?\n|SPD\*|000201\d)/],
  [
    'payment',
    /^(?:upi:\/\/|(?:bitcoin|bitcoincash|ethereum|lightning|litecoin|monero|dogecoin):)/i,
  ],
  ['passkey', /^fido:\//i],
]

/** Returns `refused` for a text that is meant as a setup code. Reading it gives the reason. */
export function findingOf(text: string): FindingKind {
  if (isOtpText(text) || isMigrationText(text)) return 'refused'
  const trimmed = text.trim()
  return shapes.find(([, shape]) => shape.test(trimmed))?.[0] ?? 'text'
}

const descriptions: Record<FindingKind, Words> = {
  'web-link': words('core.setupCodes.finding.webLink'),
  wifi: words('core.setupCodes.finding.wifi'),
  contact: words('core.setupCodes.finding.contact'),
  'e-mail': words('core.setupCodes.finding.email'),
  phone: words('core.setupCodes.finding.phone'),
  payment: words('core.setupCodes.finding.payment'),
  passkey: words('core.setupCodes.finding.passkey'),
  text: words('core.setupCodes.finding.text'),
  empty: words('core.setupCodes.finding.empty'),
  refused: words('core.setupCodes.finding.refused'),
}

/** Returns a general sentence that repeats nothing of the text. */
export function describeFinding(kind: FindingKind): Words {
  return descriptions[kind]
}
