import { AppError } from '../../shared/errors.ts'
import type { PlaceKind } from '../../shared/vault-models.ts'
import { words } from '../../shared/wording/words.ts'
import type { VaultDocument } from './document.ts'
import type { Random } from './key-slots.ts'
import { makeSeal, type Seal } from './sealed.ts'

/** Returns the seal of a vault in this place; null if only the keychain protects it. */
export async function makeSealFor(
  kind: PlaceKind,
  passphrase: string | null,
  { key, madeAt }: Pick<VaultDocument['recovery'], 'key' | 'madeAt'>,
  random: Random,
): Promise<Seal | null> {
  if (passphrase === null) {
    refuseUnsealedFile(kind)
    return null
  }
  return await makeSeal(passphrase, key, random, madeAt)
}

export function refuseUnsealedFile(kind: PlaceKind): void {
  if (kind === 'file') {
    throw new AppError('bad-input', words('core.vault.file.passphraseNeeded'))
  }
}
