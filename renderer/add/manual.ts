import type { Input } from '../../shared/contract.ts'
import type { EntryType } from '../../shared/models.ts'

/** What a hand-typed entry consists of. */
export type Manual = Omit<Input<'entries.add'>, 'allowDuplicate'>

export const emptyManual: Manual = {
  type: 'totp',
  issuer: '',
  label: '',
  secret: '',
  algorithm: 'SHA1',
  digits: 6,
  periodSeconds: 30,
  counter: 0,
  pin: '',
  tags: [],
}

export const typeNames: { value: EntryType; label: string }[] = [
  { value: 'totp', label: 'Time-based (the usual)' },
  { value: 'hotp', label: 'Counter-based' },
  { value: 'steam', label: 'Steam Guard' },
  { value: 'motp', label: 'Mobile-OTP' },
  { value: 'yandex', label: 'Yandex Key' },
]
