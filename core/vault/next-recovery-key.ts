import { vaultLimits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { VaultDocument } from './document.ts'
import type { KeySlot } from './key-slots.ts'
import { isRecoveryKey } from './recovery-key.ts'

type Recovery = VaultDocument['recovery']

/** Replaces the current key, which is kept for the backups of its time. */
export function replaceKey(recovery: Recovery, key: string, now: number): Recovery {
  const { key: replaced, madeAt, former = [], ...others } = recovery
  const last = { key: replaced, ...(madeAt !== undefined && { madeAt }) }
  return {
    ...others,
    key,
    madeAt: now,
    former: [last, ...former].slice(0, vaultLimits.formerRecoveryKeys),
    confirmedAt: null,
    remindAt: null,
  }
}

/**
 * Returns the slots that may authorize a new recovery key: the passphrase if there is one, because
 * somebody else may have the old key. Throws `wrong-passphrase` if that was typed instead.
 */
export function slotsForReplacing(slots: readonly KeySlot[], typed: string | null): KeySlot[] {
  const ofPassphrase = slots.filter(({ kind }) => kind === 'passphrase')
  if (ofPassphrase.length === 0) return [...slots]
  if (typed !== null && isRecoveryKey(typed)) {
    throw new AppError('wrong-passphrase', words('core.vault.recoveryKey.passphraseNeeded'))
  }
  return ofPassphrase
}
