/**
 * Writes Aegis's vault file with version 3 of its content, plain or with a password (its
 * docs/vault.md).
 */
import { createCipheriv, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { formatHex } from '../../shared/hex.ts'
import { words } from '../../shared/wording/words.ts'
import type { StoredEntry } from '../vault/document.ts'
import { overwrite } from '../vault/overwrite.ts'
import { allTags, refuseAlgorithm, toJson, toUtf8, wholeNoteOf } from './entry-parts.ts'
import type { Exporter, ExportOptions } from './exporter.ts'

const deriveKey = promisify<string, Uint8Array, number, object, Buffer>(scrypt)
const cost = { N: 2 ** 15, r: 8, p: 1 }
const nonceBytes = 12

const refuses = (entry: StoredEntry) => refuseAlgorithm(entry, ['SHA1', 'SHA256', 'SHA512'])

export const aegis: Exporter = {
  id: 'aegis',
  name: 'Aegis',
  extension: 'json',
  isSealed: false,
  leavesOut: ['websites'],
  refuses,
  async write(entries, { newId }) {
    return toJson({
      version: 1,
      header: { slots: null, params: null },
      db: contentOf(entries, newId),
    })
  },
}

export const aegisSealed: Exporter = {
  ...aegis,
  id: 'aegis-sealed',
  name: words('core.exporters.aegisSealed'),
  isSealed: true,
  async write(entries, { passphrase, random, newId }) {
    const masterKey = random(32)
    const salt = random(32)
    const slotKey = await deriveKey(passphrase ?? '', salt, 32, { ...cost, maxmem: 2 ** 26 })
    const { bytes: sealedKey, params: keyParams } = seal(slotKey, masterKey, random)
    const content = toUtf8(JSON.stringify(contentOf(entries, newId)))
    const { bytes, params } = seal(masterKey, content, random)
    overwrite(slotKey, masterKey, content)
    const slot = {
      type: 1,
      uuid: newId(),
      key: formatHex(sealedKey),
      key_params: keyParams,
      n: cost.N,
      r: cost.r,
      p: cost.p,
      salt: formatHex(salt),
      repaired: true,
      is_backup: false,
    }
    return toJson({
      version: 1,
      header: { slots: [slot], params },
      db: Buffer.from(bytes).toString('base64'),
    })
  },
}

/** AES-256-GCM. The tag is stored next to the text. */
function seal(key: Uint8Array, text: Uint8Array, random: ExportOptions['random']) {
  const nonce = random(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const bytes = Buffer.concat([cipher.update(text), cipher.final()])
  return { bytes, params: { nonce: formatHex(nonce), tag: formatHex(cipher.getAuthTag()) } }
}

function contentOf(entries: readonly StoredEntry[], newId: () => string) {
  const groupIds = new Map(allTags(entries).map(tag => [tag, newId()]))
  return {
    version: 3,
    entries: entries.map(entry => ({
      type: entry.otp.type,
      uuid: entry.id,
      name: entry.label,
      issuer: entry.issuer,
      note: wholeNoteOf(entry),
      favorite: entry.pinned,
      icon: null,
      info: infoOf(entry),
      groups: entry.tags.map(tag => groupIds.get(tag)),
    })),
    groups: [...groupIds].map(([name, uuid]) => ({ uuid, name })),
    icons_optimized: true,
  }
}

function infoOf(entry: StoredEntry) {
  const { otp, secret, pin } = entry
  switch (otp.type) {
    case 'totp':
      return { secret, algo: otp.algorithm, digits: otp.digits, period: otp.periodSeconds }
    case 'hotp':
      return { secret, algo: otp.algorithm, digits: otp.digits, counter: otp.counter }
    case 'steam':
      return { secret, algo: 'SHA1', digits: 5, period: 30 }
    case 'motp':
      return { secret, algo: 'MD5', digits: 6, period: 10, pin: pin ?? '' }
    case 'yandex':
      return { secret, algo: 'SHA256', digits: 8, period: 30, pin: pin ?? '' }
  }
}
