import type { AccountId } from '../../../shared/account-models.ts'

/** Gives a focus that is lost to the account's card, else to the first thing on the screen. */
export function focusAccount(id: AccountId): void {
  if (document.activeElement !== document.body) return
  const card = document.querySelector<HTMLElement>(`[data-account="${id}"]`)
  const target = card ?? document.querySelector<HTMLElement>('main button')
  target?.focus()
}
