import type { StoreApi } from 'zustand/vanilla'
import { say } from '../../shared/wording/say.ts'
import { modKey } from '../parts/keys/mod-key.ts'
import type { Adding } from '../stores/adding.ts'

/** Reads what was copied, where the browser lets a button do that; else says which keys do. */
export async function readClipboard(store: StoreApi<Adding>): Promise<void> {
  const adding = store.getState()
  // The browser may ask first, and the sheet be closed or the vault locked meanwhile.
  const isClosed = () => store.getState().mode === null
  try {
    const items = await navigator.clipboard.read()
    const pictures = await Promise.all(items.flatMap(item => pictureOf(item) ?? []))
    if (isClosed()) return
    if (pictures.length > 0) return await adding.readFiles(pictures)
    const text = await navigator.clipboard.readText()
    if (isClosed()) return
    if (text.trim() !== '') return adding.takePasted(text)
    adding.remark(say('add.clipboard.empty'))
  } catch {
    if (isClosed()) return
    adding.remark(say('add.clipboard.refused', { modKey }))
  }
  adding.open('review')
}

function pictureOf(item: ClipboardItem): Promise<File> | null {
  const type = item.types.find(one => one.startsWith('image/'))
  return type
    ? item.getType(type).then(blob => new File([blob], say('stores.pastedPicture'), { type }))
    : null
}
