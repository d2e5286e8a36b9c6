import { AppError } from '../../shared/errors.ts'
import type { ExportedFile } from '../../shared/host-models.ts'
import { words } from '../../shared/wording/words.ts'
import { overwrite } from '../vault/overwrite.ts'
import type { Vault } from '../vault/vault.ts'
import type { Host } from './host.ts'

interface HandOverParts {
  readonly vault: Vault
  readonly host: Host
}

/** Gives a file to the user: the host saves it if it can. Otherwise the page gets the bytes. */
export async function handOver(
  { vault, host }: HandOverParts,
  name: string,
  bytes: Uint8Array,
): Promise<ExportedFile> {
  if (!host.saveFile) return { name, file: Buffer.from(bytes).toString('base64'), savedAs: null }
  // The dialog may stay open for long. A lock drops the bytes that wait for its answer.
  let lent: Uint8Array | null = bytes
  const take = () => {
    if (lent) return lent
    throw new AppError('locked', words('core.host.lockedBeforeWriting'))
  }
  try {
    return { name, file: null, savedAs: await vault.untilLocked(host.saveFile(name, take)) }
  } finally {
    lent = null
    overwrite(bytes)
  }
}
