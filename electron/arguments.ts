import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { VaultChoice } from '../core/vault/open-vault.ts'
import { AppError } from '../shared/errors.ts'
import { words } from '../shared/wording/words.ts'

/**
 * Reads `--vault keychain|<file>`; null if it is missing. The arguments also contain Chromium's own
 * switches and links, which are skipped.
 */
export function readVaultChoice(argv: readonly string[]): VaultChoice | null {
  const { values } = parseArgs({
    args: [...argv],
    options: { vault: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  })
  const vault = values.vault
  if (vault === undefined) return null
  if (typeof vault !== 'string' || vault === '') {
    throw new AppError('bad-input', words('desktop.app.badVault'))
  }
  return vault === 'keychain' ? 'keychain' : { file: resolve(vault) }
}
