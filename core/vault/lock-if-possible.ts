import type { Vault } from './vault.ts'

/** A vault without a passphrase cannot be locked, because anyone could open it again. */
export function lockIfPossible(vault: Vault): void {
  const { state, hasPassphrase } = vault.status()
  if (state === 'open' && hasPassphrase) vault.lock()
}
