import { ServiceError } from '../errors.ts'
import { words } from '../wording/words.ts'

/**
 * Returns the address in lower case and NFC, which is how it is stored and compared. Throws
 * bad_input.
 */
export function parseEmail(text: string): string {
  const email = text.trim().normalize('NFC').toLowerCase()
  if (
    email.length > 254 ||
    !/^[^\s@<>"(),:;\\[\]\p{Cc}\p{Cs}]+@[^\s@<>"(),:;\\[\]\p{Cc}\p{Cs}]+$/u.test(email)
  ) {
    throw new ServiceError('bad_input', words('refusals.accounts.badEmail'))
  }
  return email
}

/** Returns the digits, with a leading plus sign if there was one. Throws bad_input. */
export function parsePhone(text: string): string {
  const phone = text.replace(/[ ().-]/g, '')
  if (!/^\+?[0-9]{5,15}$/.test(phone)) {
    throw new ServiceError('bad_input', words('refusals.accounts.badPhone'))
  }
  return phone
}

/** Returns `a•••@example.org` or `••• ••12`, which the owner can still recognize. */
export function maskDestination(channel: 'email' | 'sms', destination: string): string {
  if (channel === 'sms') return `••• ••${destination.slice(-2)}`
  const at = destination.lastIndexOf('@')
  return `${[...destination.slice(0, at)][0] ?? ''}•••${destination.slice(at)}`
}

/** These providers ignore dots in the names of mailboxes. */
const dotless = /^(gmail|googlemail)\.com$/

/**
 * Returns the same key for different spellings that reach the same person: an email address with a
 * tag after a plus sign, or a number with and without its country. It is coarse and only meant for
 * counting, because some unrelated people share a key.
 */
export function deliveryKey(channel: 'email' | 'sms', destination: string): string {
  if (channel === 'sms') return destination.replace(/\D/g, '').slice(-9)
  const at = destination.lastIndexOf('@')
  const domain = destination.slice(at + 1)
  const mailbox = destination.slice(0, at).replace(/(?<=.)\+.*$/, '')
  return `${dotless.test(domain) ? mailbox.replaceAll('.', '') : mailbox}@${domain}`
}
