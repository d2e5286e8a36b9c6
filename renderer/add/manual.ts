import type { Input } from '../../shared/contract.ts'
import type { EntryType } from '../../shared/entry-models.ts'

/** An entry that is typed by hand. */
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

/** The types are in the order in which they are offered. */
export const types: readonly EntryType[] = ['totp', 'hotp', 'steam', 'motp', 'yandex']
