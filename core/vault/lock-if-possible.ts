import type { Vault } from './vault.ts'

/** A vault without a passphrase cannot be locked: nothing would open it but itself. */
export function lockIfPossible(vault: Vault): void {
  const { state, hasPassphrase } = vault.status()
  if (state === 'open' && hasPassphrase) vault.lock()
}
