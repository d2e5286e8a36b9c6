/**
 * Defines the entries for the writers of other apps' files, and what an importer must make of them.
 */
import { parseBase32 } from '../../../shared/base32.ts'
import type { EntryType } from '../../../shared/entry-models.ts'
import { parseHex } from '../../../shared/hex.ts'

export interface Row {
  readonly type: EntryType
  readonly issuer: string
  readonly label: string
  /** In Base32, or in hexadecimal for motp. */
  readonly secret: string
  readonly algorithm: string
  readonly digits: number
  readonly period: number
  readonly counter: number
  readonly pin: string | null
  readonly tags: readonly string[]
  readonly favourite: boolean
  readonly note: string
  readonly trashed: boolean
  readonly icon: string | null
  readonly backupCodes: readonly string[]
}

/** A format that cannot store a part of a row loses it to this value. */
export const defaults: Omit<Row, 'type' | 'secret' | 'label'> = {
  issuer: '',
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
  counter: 0,
  pin: null,
  tags: [],
  favourite: false,
  note: '',
  trashed: false,
  icon: null,
  backupCodes: [],
}

export const rows: readonly Row[] = [
  {
    ...defaults,
    type: 'totp',
    issuer: 'Deno',
    label: 'mason@example.com',
    secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    tags: ['Work', 'Überall'],
    favourite: true,
    note: 'Asks for a code\nat every sign-in, "always"',
    icon: 'deno',
  },
  {
    ...defaults,
    type: 'totp',
    issuer: 'Air Canada',
    label: 'Bénédicte 飛行',
    secret: 'KRUGS4ZANFZSAYJANRXW4Z3FOIQHGZLD',
    algorithm: 'SHA256',
    digits: 8,
    period: 60,
    trashed: true,
  },
  {
    ...defaults,
    type: 'hotp',
    issuer: 'WWE',
    label: 'sophia',
    secret: 'ORUGKIDDN52W45DFOIQGWZLFOBZSA5DJ',
    algorithm: 'SHA512',
    digits: 7,
    counter: 10_300,
    tags: ['Work'],
  },
  {
    ...defaults,
    type: 'steam',
    issuer: 'Steam',
    label: 'gordon',
    secret: 'ONUGC4TFMQQHGZLDOJSXIIDPMYQFGZLB',
    backupCodes: ['R31415'],
  },
  {
    ...defaults,
    type: 'motp',
    issuer: 'Intranet',
    label: 'ada',
    secret: 'e3152afee62599c8',
    pin: '1234',
  },
  {
    ...defaults,
    type: 'yandex',
    issuer: 'Yandex',
    label: 'bob',
    secret: 'LA2V6KMCGYMWWVEW64RNP3JA3I',
    pin: '7586',
  },
]

const bytesOf = (row: Row) =>
  row.type === 'motp' ? parseHex(row.secret) : parseBase32(row.secret).bytes

function otpOf({ type, algorithm, digits, period, counter }: Row) {
  if (type === 'totp') return { type, algorithm, digits, periodSeconds: period }
  return type === 'hotp' ? { type, algorithm, digits, counter } : { type }
}

/** Returns a row as an importer returns it, without warnings. */
export function imported(row: Row) {
  const { issuer, label, pin, tags, favourite, note, trashed, icon, backupCodes } = row
  const names = { issuer, label, pin, secret: bytesOf(row) }
  const kept = { tags, favourite, note, trashed, icon, backupCodes }
  return { otp: otpOf(row), ...names, ...kept, website: null }
}

/** Returns every spelling in which a message could reveal a secret of these rows. */
export function secretsOf(list: readonly Row[]): string[] {
  return list.flatMap(row => {
    const bytes = Buffer.from(bytesOf(row))
    const spellings = [row.secret, bytes.toString('hex'), bytes.toString('base64')]
    return [...spellings, row.pin ?? '', ...row.backupCodes].filter(text => text !== '')
  })
}
