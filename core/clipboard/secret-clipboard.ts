import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Clipboard } from '../host/host.ts'
import type { Report } from '../report.ts'
import type { WhileOpen } from '../vault/while-open.ts'

export interface SecretClipboard {
  /** Copies, and returns when the clipboard is cleared (ms; null for never). */
  copy(text: string, clearSeconds: number | null): Promise<number | null>
  /**
   * Clears what the page has copied to its own clipboard, which the page cannot access without
   * focus.
   */
  adopt(text: string, clearSeconds: number | null): void
  /** Clears what we copied, unless something else was copied since. */
  clear(): Promise<void>
}

export interface SecretClipboardParts {
  readonly clipboard: Clipboard | null
  /**
   * Clears what the page has copied, and copies without the page. Null if the system has no tool
   * for that.
   */
  readonly pageClipboard: Clipboard | null
  readonly clock: () => number
  readonly whileOpen: WhileOpen
  readonly report: Report
  /** Called when a clipboard manager has restored what was cleared. */
  readonly onKept: () => void
}

interface Copied {
  textSecret: string | null
  timer: NodeJS.Timeout | undefined
}

/** Creates a clipboard that forgets what we put there: after a while, on lock, and at the end. */
export function createSecretClipboard(parts: SecretClipboardParts): SecretClipboard {
  const { clipboard, pageClipboard, clock, whileOpen, report, onKept } = parts
  const reached = clipboard ?? pageClipboard
  const copied = whileOpen((): Copied => ({ textSecret: null, timer: undefined }), clearSoon)

  async function clear(ours: Copied): Promise<void> {
    clearTimeout(ours.timer)
    const { textSecret } = ours
    ours.textSecret = null
    if (!reached || textSecret === null) return
    if ((await reached.read()) !== textSecret) return
    await reached.clear()
    if ((await reached.read()) === textSecret) onKept()
  }

  function clearSoon(ours: Copied): void {
    clear(ours).catch(error => report('clipboard', error))
  }

  function clearIn(ours: Copied, seconds: number | null): number | null {
    clearTimeout(ours.timer)
    if (seconds === null) return null
    ours.timer = setTimeout(() => clearSoon(ours), seconds * 1000)
    ours.timer.unref()
    return clock() + seconds * 1000
  }

  return {
    async copy(text, clearSeconds) {
      if (!reached) throw new AppError('refused', words('core.host.pageCopies'))
      const ours = copied()
      clearTimeout(ours.timer)
      // The copy is recorded before it is made, because a lock in between must know about it.
      ours.textSecret = text
      await reached.writeSecret(text)
      return clearIn(ours, clearSeconds)
    },
    adopt(text, clearSeconds) {
      if (!pageClipboard) return
      const ours = copied()
      ours.textSecret = text
      clearIn(ours, clearSeconds)
    },
    async clear() {
      const ours = copied.peek()
      if (ours) await clear(ours)
    },
  }
}
