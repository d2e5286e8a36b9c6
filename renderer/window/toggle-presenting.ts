import { showFailure } from '../parts/feedback/show-failure.ts'
import type { Stores } from '../stores/stores.ts'

/** Hides every code from onlookers, or shows them again. */
export function togglePresenting({ settings }: Pick<Stores, 'settings'>): void {
  const { presenting, update } = settings.getState()
  update({ presenting: !presenting }).catch(showFailure)
}
