import { topLayer } from '../parts/keys/focus-home.ts'
import type { Stores } from '../stores/stores.ts'

/**
 * Only the open layer accepts a drop, never what is behind it. `codes` means the backup codes that
 * are being added, `codes-of` those of the entry or account whose drawer is open, `codes-of-whom`
 * the screen of backup codes, which then asks, and `files` everything else that can be imported.
 */
export type DropTarget = 'codes' | 'codes-of' | 'codes-of-whom' | 'files' | 'nobody'

export function dropTarget({ imports, newCodes, view }: Stores): DropTarget {
  if (newCodes.getState().entryId !== null) return 'codes'
  if (imports.getState().step !== null) return 'files'
  const { screen, detailsOf, codesOf } = view.getState()
  const layer = topLayer()
  const isDrawer = layer?.classList.contains('mantine-Drawer-content') ?? false
  if (isDrawer && (detailsOf ?? codesOf) !== null) return 'codes-of'
  if (layer !== null) return 'nobody'
  return screen === 'backup-codes' ? 'codes-of-whom' : 'files'
}

const codesName = /\.(txt|text|csv|md|pdf)$/i

/**
 * Guesses from the file's type and name whether it is the kind of file in which websites provide
 * backup codes.
 */
export function mayHoldCodes({ type, name }: File): boolean {
  return type.startsWith('text/') || type === 'application/pdf' || codesName.test(name)
}
