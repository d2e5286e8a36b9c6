import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Replacing, VaultPlace } from './place.ts'

/**
 * Returns what a restored vault may replace in a place: nothing, or a damaged vault if the user was
 * told about it. Throws `exists` if there is a vault.
 */
export async function replaceable(
  place: VaultPlace,
  mayReplaceDamaged: boolean,
): Promise<Replacing> {
  try {
    const stored = await place.read()
    if (stored && !mayReplaceDamaged) throw exists()
    return stored ? 'damaged' : 'nothing'
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code === 'damaged' && mayReplaceDamaged) return 'damaged'
    // A keychain that was emptied or replaced counts as unavailable when it is read. Only a write
    // finds out.
    if (error.code === 'unavailable') return 'nothing'
    throw error
  }
}

/** Tells whether a vault certainly still exists there. */
export async function isThere(place: VaultPlace): Promise<boolean> {
  try {
    return (await place.read()) !== undefined
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}

export function exists(): AppError {
  return new AppError('exists', words('core.vault.exists'))
}
