import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Clipboard } from '../host/host.ts'
import type { Report } from '../report.ts'
import type { WhileOpen } from '../vault/while-open.ts'

export interface SecretClipboard {
  /** Copies, and answers when the clipboard is cleared again (ms; null: never). */
  copy(text: string, clearSeconds: number | null): Promise<number | null>
  /** Clears what we copied, unless something else was copied since. */
  clear(): Promise<void>
}

export interface SecretClipboardParts {
  readonly clipboard: Clipboard | null
  readonly clock: () => number
  readonly whileOpen: WhileOpen
  readonly report: Report
  /** Called when a clipboard manager has put back what was to be cleared. */
  readonly onKept: () => void
}

interface Copied {
  textSecret: string | null
  timer: NodeJS.Timeout | undefined
}

/** A clipboard that forgets what we put there: after a while, on lock and at the end. */
export function createSecretClipboard(parts: SecretClipboardParts): SecretClipboard {
  const { clipboard, clock, whileOpen, report, onKept } = parts
  const copied = whileOpen((): Copied => ({ textSecret: null, timer: undefined }), clearSoon)

  async function clear(ours: Copied): Promise<void> {
    clearTimeout(ours.timer)
    const { textSecret } = ours
    ours.textSecret = null
    if (!clipboard || textSecret === null) return
    if ((await clipboard.read()) !== textSecret) return
    await clipboard.clear()
    if ((await clipboard.read()) === textSecret) onKept()
  }

  function clearSoon(ours: Copied): void {
    clear(ours).catch(error => report('clipboard', error))
  }

  return {
    async copy(text, clearSeconds) {
      if (!clipboard) throw new AppError('refused', words('core.host.pageCopies'))
      const ours = copied()
      clearTimeout(ours.timer)
      // The copy is noted before it is there, because a lock in between must know of it.
      ours.textSecret = text
      await clipboard.writeSecret(text)
      if (clearSeconds === null) return null
      clearTimeout(ours.timer)
      ours.timer = setTimeout(() => clearSoon(ours), clearSeconds * 1000)
      ours.timer.unref()
      return clock() + clearSeconds * 1000
    },
    async clear() {
      const ours = copied.peek()
      if (ours) await clear(ours)
    },
  }
}
