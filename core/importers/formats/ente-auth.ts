/** Reads Ente Auth: setup links with a `codeDisplay` parameter, plain or sealed. */
import { z } from 'zod'
import { argon2idKey } from '../ciphers/derive-key.ts'
import { cutShort, wrongPassphrase } from '../ciphers/open-cipher.ts'
import type { Importer } from '../importer.ts'
import { base64 } from '../rows/fields.ts'
import { isEnteText } from '../setup-codes/setup-link.ts'
import { linksOf, readLinks } from '../setup-codes/setup-links.ts'
import { looksLike, parseAs, readJson } from '../syntax/json.ts'
import { peekText, readText } from '../syntax/text.ts'

const Sealed = z.object({
  kdfParams: z.object({ memLimit: z.number(), opsLimit: z.number(), salt: base64 }),
  encryptedData: base64,
  encryptionNonce: base64,
})
type Sealed = z.infer<typeof Sealed>

export const enteAuth: Importer = {
  id: 'ente-auth',
  name: 'Ente Auth',
  extensions: ['txt', 'json'],
  sealed: 'sometimes',
  recognises: file => isEnteText(peekText(file) ?? '') || looksLike(file, Sealed),
  open: file => {
    if (!looksLike(file, Sealed)) {
      const links = linksOf(readText(file))
      return { sealed: false, read: async () => readLinks(links) }
    }
    const sealed = parseAs(Sealed, readJson(file))
    return {
      sealed: true,
      unseal: async passphrase => readLinks(linksOf(readText(await unseal(sealed, passphrase)))),
    }
  },
}

/**
 * The file is a message of libsodium's secretstream, which Ente has written with and without the
 * final tag.
 */
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
