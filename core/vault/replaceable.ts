import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Replacing, VaultPlace } from './place.ts'

/**
 * Returns what a restored vault may replace at a place: nothing, or (where the user was told of it)
 * a damaged one. Fails with `exists` where a vault is.
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
    // A keychain that was emptied or swapped reads as unavailable: its write finds out.
    if (error.code === 'unavailable') return 'nothing'
    throw error
  }
}

/** Tells whether a vault is surely still there. */
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
