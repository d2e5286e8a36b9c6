/**
 * Writes setup links by the Key URI format, and Google's transfer links by its protocol buffers.
 */
import { parseBase32 } from '../../../../shared/base32.ts'
import type { Format } from '../format.ts'
import type { Row } from '../row.ts'

const types: Partial<Record<Row['type'], string>> = { yandex: 'yaotp' }

export function linkOf(row: Row): string {
  const names = `${encodeURIComponent(row.issuer)}:${encodeURIComponent(row.label)}`
  const secret = encodeURIComponent(row.secret)
  if (row.type === 'motp') return `motp://${names}?secret=${secret}`
  const parameters = [
    `secret=${secret}`,
    `issuer=${encodeURIComponent(row.issuer)}`,
    `algorithm=${row.algorithm}`,
    `digits=${row.digits}`,
    row.type === 'hotp' ? `counter=${row.counter}` : `period=${row.period}`,
  ]
  return `otpauth://${types[row.type] ?? row.type}/${names}?${parameters.join('&')}`
}

/** Negative numbers take ten bytes. */
function varint(value: number): Buffer {
  const bytes: number[] = []
  for (let rest = BigInt.asUintN(64, BigInt(value)); ; rest >>= 7n) {
    const isLast = rest < 128n
    bytes.push(Number(rest & 127n) | (isLast ? 0 : 128))
    if (isLast) return Buffer.from(bytes)
  }
}

function field(number: number, value: Uint8Array | string | number): Buffer {
  if (typeof value === 'number') return Buffer.concat([varint(number << 3), varint(value)])
  const bytes = Buffer.from(value)
  return Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes])
}

export interface Part {
  readonly index: number
  readonly size: number
  readonly batchId?: number
}

const algorithms = ['', 'SHA1', 'SHA256', 'SHA512']

/** Writes one part of an export. A row without valid Base32 gets no secret. */
export function migrationOf(rows: readonly Row[], part: Part): string {
  const payload = Buffer.concat([
    ...rows.map(row => {
      const secret = /^[A-Z2-7]+$/.test(row.secret) ? parseBase32(row.secret).bytes : ''
      const fields = [
        field(1, secret),
        field(2, `${row.issuer}:${row.label}`),
        field(3, row.issuer),
        field(4, algorithms.indexOf(row.algorithm)),
        field(5, 1),
        field(6, row.type === 'hotp' ? 1 : 2),
        field(7, row.counter),
        field(8, '6194bc1737727798793'),
      ]
      return field(1, Buffer.concat(fields))
    }),
    field(2, 2),
    field(3, part.size),
    field(4, part.index),
    field(5, part.batchId ?? -2115474809),
  ])
  return `otpauth-migration://offline?data=${encodeURIComponent(payload.toString('base64'))}`
}

const loses = ['pin', 'tags', 'favourite', 'note', 'trashed', 'icon', 'backupCodes'] as const

/** Contains what a link can express. */
export const linkFormat = {
  types: ['totp', 'hotp', 'steam', 'motp', 'yandex'],
  loses,
  secretAsText: true,
} as const

export const linkFormats: readonly Format[] = [
  {
    ...linkFormat,
    title: 'Setup links',
    id: 'otpauth-list',
    fileName: 'links.txt',
    write: rows => ({ file: Buffer.from(`${rows.map(linkOf).join('\n')}\n`) }),
  },
  {
    title: 'Google Authenticator',
    id: 'google-authenticator',
    fileName: 'google.txt',
    types: ['totp', 'hotp'],
    // It can express 6 and 8 digits, but no period.
    loses: [...loses, 'digits', 'period'],
    secretAsText: false,
    write: rows => {
      const parts = rows.map((row, index) => migrationOf([row], { index, size: rows.length }))
      return { file: Buffer.from(parts.join('\n')) }
    },
  },
]
