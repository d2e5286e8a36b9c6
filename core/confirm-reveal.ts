import { AppError } from '../shared/errors.ts'
import type { Confirmation } from '../shared/method.ts'
import type { Host } from './host.ts'
import type { Vault } from './vault/vault.ts'

/** Throws `wrong-passphrase`, `wait` and `refused`. `detail`: what showing it means, in a sentence. */
export type ConfirmReveal = (
  given: Confirmation,
  question: string,
  detail?: string,
) => Promise<void>

/** The passphrase where the vault has one, then the host's own dialog where it has one. */
export function createConfirmReveal(vault: Vault, host: Host): ConfirmReveal {
  return async ({ passphrase }, question, detail = 'Whoever sees it can make the same codes.') => {
    if (vault.status().hasPassphrase) {
      if (passphrase === undefined || !(await vault.verifyPassphrase(passphrase))) {
        throw new AppError('wrong-passphrase', 'That is not the passphrase.')
      }
    }
    if (!(await vault.untilLocked(host.confirm(question, detail))))
      throw new AppError('refused', 'Not shown.')
  }
}
