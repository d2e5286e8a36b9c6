/**
 * Reads andOTP: a JSON list, plain or sealed in one of two ways, neither of which can be
 * recognized.
 */

import { createHash } from 'node:crypto'
import { z } from 'zod'
import { parseBase32 } from '../../../shared/base32.ts'
import { AppError } from '../../../shared/errors.ts'
import { splitLabel } from '../../../shared/label.ts'
import { words } from '../../../shared/wording/words.ts'
import { pbkdf2Key } from '../ciphers/derive-key.ts'
import { cutShort, firstOpened, isNoise, openGcm } from '../ciphers/open-cipher.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { lenientText, listWith, number, parseType, text, texts } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { looksLike, parseAs, parseJson, readJson } from '../syntax/json.ts'
import { checkFileSize, peekText, readText } from '../syntax/text.ts'

const Entry = z.object({
  secret: z.string(),
  issuer: z.string().nullish(),
  label: text,
  digits: number,
  type: text,
  algorithm: text,
  thumbnail: lenientText,
  period: number,
  counter: number,
  tags: texts,
})

const more = z.unknown().optional()

/**
 * Others write such lists with additional fields, and have a reader of their own or the general
 * one.
 */
const Looks = listWith(
  z.strictObject({
    secret: z.string(),
    label: z.string(),
    ...{ issuer: more, digits: more, type: more, algorithm: more, period: more, counter: more },
    ...{ thumbnail: more, last_used: more, used_frequency: more, tags: more, pin: more },
  }),
)

/** The rounds (4 bytes, big-endian), the salt, and the nonce (12 bytes each). */
const saltAt = 4
const nonceAt = 16
const sealedAt = 28
const tagBytes = 16
/** andOTP picks the number of rounds from this range. */
const roundsRange = { min: 140_000, max: 160_000 }
/** In another file, these bytes would be a number of rounds that only keeps the computer busy. */
const maxRounds = 1_000_000

const sealedName = /andotp|otp_accounts.*\.aes$/i

export const andOtp: Importer = {
  id: 'andotp',
  name: 'andOTP',
  extensions: ['json', 'aes', 'bin'],
  sealed: 'sometimes',
  recognises: (file, name) =>
    looksLike(file, Looks) || isSealed(file) || (sealedName.test(name) && isNoise(file)),
  open: file => {
    checkFileSize(file)
    if (peekText(file) !== null) {
      const rows = parseAs(z.array(z.unknown()), readJson(file))
      return { sealed: false, read: async () => readEntries(rows) }
    }
    return { sealed: true, unseal: passphrase => unseal(file, passphrase) }
  },
}

function isSealed(file: Uint8Array): boolean {
  const rounds = roundsOf(file)
  return rounds >= roundsRange.min && rounds <= roundsRange.max
}

/** 0 if the file is too short for it. */
function roundsOf(file: Uint8Array): number {
  if (file.length <= sealedAt + tagBytes) return 0
  return new DataView(file.buffer, file.byteOffset).getUint32(0)
}

async function unseal(file: Uint8Array, passphrase: string): Promise<Imported> {
  const rounds = roundsOf(file)
  const canBeNew = rounds > 0 && rounds <= maxRounds
  const attempts = [
    ...(canBeNew ? [() => openNew(file, passphrase)] : []),
    () => openOld(file, passphrase),
  ]
  return readEntries(
    parseAs(z.array(z.unknown()), parseJson(readText(await firstOpened(attempts)))),
  )
}

async function openNew(file: Uint8Array, passphrase: string): Promise<Buffer> {
  const salt = file.subarray(saltAt, nonceAt)
  const key = await pbkdf2Key(passphrase, { digest: 'sha1', iterations: roundsOf(file), salt })
  return openGcm({ key, nonce: file.subarray(nonceAt, sealedAt), sealed: file.subarray(sealedAt) })
}

/** Files from before 2018 use a bare hash as the key, and begin with the nonce. */
function openOld(file: Uint8Array, passphrase: string): Buffer {
  if (file.length < 12 + tagBytes) throw cutShort()
  const key = createHash('sha256').update(passphrase, 'utf8').digest()
  return openGcm({ key, nonce: file.subarray(0, 12), sealed: file.subarray(12) })
}

function readEntries(rows: readonly unknown[]): Imported {
  return readRows(rows, row => readEntry(parseAs(Entry, row)))
}

function readEntry(entry: z.infer<typeof Entry>): ImportedEntry {
  const type = parseType(entry.type)
  const { issuer, label } = namesOf(entry)
  return toImported(
    {
      type,
      issuer,
      label,
      secret: type === 'motp' ? hexOf(entry.secret) : entry.secret,
      algorithm: entry.algorithm,
      digits: entry.digits,
      periodSeconds: entry.period,
      counter: entry.counter,
    },
    {
      tags: entry.tags,
      icon: /^(?:default)?$/i.test(entry.thumbnail) ? null : entry.thumbnail,
    },
  )
}

/** Old versions had only a label, which the app began with 'issuer - '. */
function namesOf({ issuer, label }: z.infer<typeof Entry>): { issuer: string; label: string } {
  const at = issuer == null ? label.indexOf(' - ') : -1
  return at < 0
    ? splitLabel(label, issuer ?? '')
    : splitLabel(label.slice(at + 3), label.slice(0, at))
}

/** The hexadecimal digits of Mobile-OTP are themselves encoded in Base32. */
function hexOf(secret: string): string {
  const text = Buffer.from(parseBase32(secret).bytes).toString('latin1')
  if (/^[0-9a-f]*$/i.test(text)) return text
  throw new AppError('bad-input', words('core.importEntries.secretNotHex'))
}
