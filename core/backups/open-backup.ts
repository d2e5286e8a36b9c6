import { unsealDocument } from '../vault/content.ts'
import type { VaultDocument } from '../vault/document.ts'
import { openSeal, openSealByRecoveryKey, parseEnvelope, unsealOutline } from '../vault/sealed.ts'
import { BackupOutline } from './backup-changes.ts'

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
  return await unsealDocument(envelope, dataKey)
}

/** Null where it has none that can be read. Throws `wrong-passphrase` for another vault's, `damaged`. */
export function readOutline(file: Uint8Array, recoveryKey: string): BackupOutline | null {
  const envelope = parseEnvelope(file)
  const { dataKey } = openSealByRecoveryKey(envelope.slots, recoveryKey)
  const bytes = unsealOutline(envelope, dataKey)
  if (!bytes) return null
  const outline = BackupOutline.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  return outline.success ? outline.data : null
}
