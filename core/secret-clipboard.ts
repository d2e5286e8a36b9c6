import { AppError } from '../shared/errors.ts'
import type { Clipboard } from './host.ts'

export interface SecretClipboard {
  /** Copies, and answers when the clipboard is cleared again (ms; null: never). */
  copy(text: string, clearSeconds: number | null): Promise<number | null>
  /** Clears what we copied, unless something else was copied since. */
  clear(): Promise<void>
}

/** A clipboard that forgets what we put there: after a while, on lock and at the end. */
export function createSecretClipboard(
  clipboard: Clipboard | null,
  clock: () => number,
): SecretClipboard {
  let copiedSecret: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  async function clear(): Promise<void> {
    clearTimeout(timer)
    const ours = copiedSecret
    copiedSecret = null
    if (clipboard && ours !== null && (await clipboard.read()) === ours) await clipboard.clear()
  }

  return {
    async copy(text, clearSeconds) {
      if (!clipboard) throw new AppError('refused', 'Here the page copies, not the application.')
      clearTimeout(timer)
      await clipboard.writeSecret(text)
      copiedSecret = text
      if (clearSeconds === null) return null
      timer = setTimeout(() => void clear().catch(() => {}), clearSeconds * 1000)
      timer.unref()
      return clock() + clearSeconds * 1000
    },
    clear,
  }
}
