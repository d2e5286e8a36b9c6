import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { VaultChoice } from '../core/vault/open-vault.ts'
import { AppError } from '../shared/errors.ts'
import { words } from '../shared/wording/words.ts'

/**
 * Reads `--vault keychain|<file>`; null when it is not there. Chromium's own switches and links
 * stand among the arguments too and are passed over.
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
