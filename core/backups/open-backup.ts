import { inflateDocument } from '../vault/content.ts'
import type { VaultDocument } from '../vault/document.ts'
import { openSeal, openSealByRecoveryKey, parseEnvelope, unseal } from '../vault/sealed.ts'

/**
 * Opens a backup with this vault's recovery key or, where it is of another vault, with the recovery
 * key or passphrase given. Throws `wrong-passphrase`, `damaged`, `too-new`, `too-large`.
 */
export async function openBackup(
  file: Uint8Array,
  recoveryKey: string,
  passphrase: string | null = null,
): Promise<VaultDocument> {
  const envelope = parseEnvelope(file)
  const { dataKey } =
    passphrase === null
      ? openSealByRecoveryKey(envelope.slots, recoveryKey)
      : await openSeal(envelope.slots, passphrase)
  return await inflateDocument(unseal(envelope, dataKey))
}
