import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { PageClipboard } from './copier.ts'

let leftSinceCopy = false

/**
 * Browsers let a page read the clipboard only with the user's permission. Otherwise, it is emptied
 * only if this window has kept the focus since the copy, because nobody else can have copied then.
 */
export const pageClipboard: PageClipboard = {
  async write(text) {
    try {
      await navigator.clipboard.writeText(text)
    } catch (cause) {
      throw new AppError('refused', words('stores.copied.refused'), { cause })
    }
    leftSinceCopy = false
    window.addEventListener('blur', () => (leftSinceCopy = true), { once: true })
  },

  async clearIfStill(text) {
    try {
      const isOurs = (await mayRead())
        ? (await navigator.clipboard.readText()) === text
        : !leftSinceCopy
      if (isOurs) await navigator.clipboard.writeText('')
    } catch {
      // A window without focus cannot access the clipboard, so its contents stay.
    }
  },
}

async function mayRead(): Promise<boolean> {
  try {
    const name = 'clipboard-read' as PermissionName
    return (await navigator.permissions.query({ name })).state === 'granted'
  } catch {
    return false // Firefox and Safari don't have this permission.
  }
}
