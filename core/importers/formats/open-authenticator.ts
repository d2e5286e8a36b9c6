/** Reads Open Authenticator's .bak file (lib/model/backup.dart and crypto.dart, version 1.4). */

import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { importLimits } from '../../../shared/ceilings.ts'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { argon2idKey } from '../ciphers/derive-key.ts'
import { openGcm, wrongPassphrase } from '../ciphers/open-cipher.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { base64, number, text } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { looksLike, parseAs, readJson } from '../syntax/json.ts'

const Backup = z.object({
  salt: base64,
  passwordSignature: base64,
  totps: z.array(z.unknown()).max(importLimits.entries),
})

/** Dart writes bytes as lists of numbers. */
const bytes = z.array(z.int().min(0).max(255)).transform(values => Uint8Array.from(values))

const Totp = z.object({
  secret: bytes,
  label: bytes.nullish(),
  issuer: bytes.nullish(),
  algorithm: text,
  digits: number,
  period: number,
})

const cost = { memoryKib: 1 << 18, passes: 3, lanes: 8 }
const nonceBytes = 12

export const openAuthenticator: Importer = {
  id: 'open-authenticator',
  name: 'Open Authenticator',
  extensions: ['bak', 'json'],
  sealed: 'always',
  recognises: file => looksLike(file, Backup),
  open(file) {
    const backup = parseAs(Backup, readJson(file))
    return { sealed: true, unseal: passphrase => unseal(backup, passphrase) }
  },
}

async function unseal(backup: z.infer<typeof Backup>, passphrase: string): Promise<Imported> {
  const key = await argon2idKey(passphrase, { ...cost, salt: backup.salt })
  const signature = createHmac('sha256', key).update(passphrase, 'utf8').digest()
  const { passwordSignature } = backup
  const isRight =
    passwordSignature.length === signature.length && timingSafeEqual(passwordSignature, signature)
  if (!isRight) throw wrongPassphrase()
  return readRows(backup.totps, row => readTotp(parseAs(Totp, row), key))
}

function readTotp(totp: z.infer<typeof Totp>, key: Uint8Array): ImportedEntry {
  return toImported({
    type: 'totp',
    secret: openField(totp.secret, key),
    label: totp.label ? openField(totp.label, key) : '',
    issuer: totp.issuer ? openField(totp.issuer, key) : '',
    algorithm: totp.algorithm,
    digits: totp.digits,
    periodSeconds: totp.period,
  })
}

/**
 * By now the password is known to be right, so a field that doesn't open was sealed with another
 * one.
 */
function openField(sealed: Uint8Array, key: Uint8Array): string {
  try {
    const nonce = sealed.subarray(0, nonceBytes)
    return openGcm({ key, nonce, sealed: sealed.subarray(nonceBytes) }).toString('utf8')
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    throw new AppError('bad-input', words('core.importEntries.otherPassword'))
  }
}
