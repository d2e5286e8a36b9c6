import { ServiceError } from '../errors.ts'
import { words } from '../wording/words.ts'

/** Lower-case and NFC, as it is stored and compared. Throws bad_input. */
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

/** Digits, with a plus in front where one was. Throws bad_input. */
export function parsePhone(text: string): string {
  const phone = text.replace(/[ ().-]/g, '')
  if (!/^\+?[0-9]{5,15}$/.test(phone)) {
    throw new ServiceError('bad_input', words('refusals.accounts.badPhone'))
  }
  return phone
}

/** `a•••@example.org`, `••• ••12`: enough to be recognized by whoever knows it. */
export function maskDestination(channel: 'email' | 'sms', destination: string): string {
  if (channel === 'sms') return `••• ••${destination.slice(-2)}`
  const at = destination.lastIndexOf('@')
  return `${[...destination.slice(0, at)][0] ?? ''}•••${destination.slice(at)}`
}

/** Providers whose mailboxes take dots for nothing. */
const dotless = /^(gmail|googlemail)\.com$/

/**
 * Returns what is alike for two spellings that reach the same person: an email address with a tag
 * behind a plus sign, a number with and without its country. Coarse, for counting alone: some who
 * have nothing to do with each other count together.
 */
export function deliveryKey(channel: 'email' | 'sms', destination: string): string {
  if (channel === 'sms') return destination.replace(/\D/g, '').slice(-9)
  const at = destination.lastIndexOf('@')
  const domain = destination.slice(at + 1)
  const mailbox = destination.slice(0, at).replace(/(?<=.)\+.*$/, '')
  return `${dotless.test(domain) ? mailbox.replaceAll('.', '') : mailbox}@${domain}`
}
