/** Ente Auth: setup links with a `codeDisplay` parameter, plain or sealed. */
import { z } from 'zod'
import { parseOtpText } from '../../shared/otpauth.ts'
import { decodePercent } from '../../shared/uri-text.ts'
import { argon2idKey } from './derive-key.ts'
import { base64, flag, remark, texts } from './fields.ts'
import type { Imported, ImportedEntry, Importer } from './importer.ts'
import { looksLike, parseAs, readJson, tryJson } from './json.ts'
import { cutShort, wrongPassphrase } from './open-cipher.ts'
import { readRows, withExtras } from './rows.ts'
import { peekText, readText } from './text.ts'

const Sealed = z.object({
  kdfParams: z.object({ memLimit: z.number(), opsLimit: z.number(), salt: base64 }),
  encryptedData: base64,
  encryptionNonce: base64,
})
type Sealed = z.infer<typeof Sealed>

const Display = z.object({
  pinned: flag,
  trashed: flag,
  tags: texts,
  note: remark,
  iconID: remark,
})

const displayParameter = /&?\bcodeDisplay=([^&\s]*)/
const isLink = /^\s*otpauth:\/\//i

/** Whether setup links are Ente's: no other app writes `codeDisplay`. */
export function isEnteText(links: string): boolean {
  return isLink.test(links) && displayParameter.test(links)
}

export const enteAuth: Importer = {
  id: 'ente-auth',
  name: 'Ente Auth',
  extensions: ['txt', 'json'],
  sealed: 'sometimes',
  recognises: file => isEnteText(peekText(file) ?? '') || looksLike(file, Sealed),
  open: file => {
    const plain = readText(file)
    if (isLink.test(plain)) return { sealed: false, read: async () => readLinks(plain) }
    const sealed = parseAs(Sealed, readJson(file))
    return {
      sealed: true,
      unseal: async passphrase => readLinks(readText(await unseal(sealed, passphrase))),
    }
  },
}

/** One message of libsodium's secretstream; Ente has written it with and without the final tag. */
async function unseal(sealed: Sealed, passphrase: string): Promise<Uint8Array> {
  const { kdfParams, encryptedData, encryptionNonce } = sealed
  const key = await argon2idKey(passphrase, {
    memoryKib: Math.floor(kdfParams.memLimit / 1024),
    passes: kdfParams.opsLimit,
    lanes: 1,
    salt: kdfParams.salt,
  })
  const { default: sodium } = await import('libsodium-wrappers')
  await sodium.ready
  if (
    encryptionNonce.length !== sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES ||
    encryptedData.length < sodium.crypto_secretstream_xchacha20poly1305_ABYTES
  ) {
    throw cutShort()
  }
  const state = sodium.crypto_secretstream_xchacha20poly1305_init_pull(encryptionNonce, key)
  const opened = sodium.crypto_secretstream_xchacha20poly1305_pull(state, encryptedData, null)
  if (!opened) throw wrongPassphrase()
  return opened.message
}

/** Older exports put commas between links. */
function readLinks(links: string): Imported {
  const lines = links.split(/[\r\n]+|,(?=otpauth:\/\/)/i).filter(line => line.trim() !== '')
  return readRows(lines, readLink, index => `link ${index + 1}`)
}

/** A setup link of any app, with what Ente adds to it. Throws `bad-input` and `too-large`. */
export function readLink(link: string): ImportedEntry {
  const [parameter = '', display = ''] = displayParameter.exec(link) ?? []
  const entry = parseOtpText(link.replace(parameter, ''))
  const { data } = Display.safeParse(tryJson(decodePercent(display.replaceAll('+', ' '))))
  if (!data) {
    const lost = display === '' ? [] : ['Its tags and its note cannot be read.']
    return withExtras({ ...entry, warnings: [...entry.warnings, ...lost] })
  }
  const { pinned, trashed, tags, note, iconID } = data
  return withExtras(entry, { tags, favourite: pinned, note, trashed, icon: iconID || null })
}
