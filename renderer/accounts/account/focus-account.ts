import type { AccountId } from '../../../shared/account-models.ts'

/** Moves a lost focus to the account's card, or else to the first thing on the screen. */
export function focusAccount(id: AccountId): void {
  if (document.activeElement !== document.body) return
  const card = document.querySelector<HTMLElement>(`[data-account="${id}"]`)
  const target = card ?? document.querySelector<HTMLElement>('main button')
  target?.focus()
}
