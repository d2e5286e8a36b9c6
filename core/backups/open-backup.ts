import { unsealDocument } from '../vault/content.ts'
import type { VaultDocument } from '../vault/document.ts'
import { openSeal, openSealByRecoveryKeys, parseEnvelope, unsealOutline } from '../vault/sealed.ts'
import { BackupOutline } from './backup-outline.ts'

/**
 * Opens a backup with this vault's recovery key, a former one or, for a backup of another vault,
 * the given recovery key or passphrase. Throws `wrong-passphrase`, `damaged`, `too-new`,
 * `too-large`.
 */
export async function openBackup(
  file: Uint8Array,
  recoveryKeys: readonly string[],
  passphrase: string | null = null,
): Promise<VaultDocument> {
  const envelope = parseEnvelope(file)
  const { dataKey } =
    passphrase === null
      ? openSealByRecoveryKeys(envelope.slots, recoveryKeys)
      : await openSeal(envelope.slots, passphrase)
  return await unsealDocument(envelope, dataKey)
}

/**
 * Null if it has none that can be read. Throws `wrong-passphrase` for another vault's backup, and
 * `damaged`.
 */
export function readOutline(
  file: Uint8Array,
  recoveryKeys: readonly string[],
): BackupOutline | null {
  const envelope = parseEnvelope(file)
  const { dataKey } = openSealByRecoveryKeys(envelope.slots, recoveryKeys)
  const bytes = unsealOutline(envelope, dataKey)
  if (!bytes) return null
  const outline = BackupOutline.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  return outline.success ? outline.data : null
}
