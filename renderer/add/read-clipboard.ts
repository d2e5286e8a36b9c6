import type { StoreApi } from 'zustand/vanilla'
import { say } from '../../shared/wording/say.ts'
import { withModKey } from '../parts/keys/mod-key.ts'
import type { Imports } from '../stores/imports-state.ts'

/**
 * Reads the clipboard if the browser allows that for a button. Otherwise, it shows which keys to
 * press.
 */
export async function readClipboard(store: StoreApi<Imports>): Promise<void> {
  const imports = store.getState()
  // The browser may ask first, and the sheet may be closed or the vault locked meanwhile.
  const isClosed = () => store.getState().step === null
  try {
    const items = await navigator.clipboard.read()
    const pictures = await Promise.all(items.flatMap(item => pictureOf(item) ?? []))
    if (isClosed()) return
    if (pictures.length > 0) return await imports.take(pictures)
    const text = await navigator.clipboard.readText()
    if (isClosed()) return
    if (text.trim() !== '') return imports.takePasted(text)
    imports.sayUnread(say('add.clipboard.empty'))
  } catch {
    if (isClosed()) return
    imports.sayUnread(say('add.clipboard.refused', { keys: withModKey('V') }))
  }
}

function pictureOf(item: ClipboardItem): Promise<File> | null {
  const type = item.types.find(one => one.startsWith('image/'))
  return type
    ? item.getType(type).then(blob => new File([blob], say('stores.pastedPicture'), { type }))
    : null
}
