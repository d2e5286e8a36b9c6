import type { EntryId, EntrySummary } from '../../shared/entry-models.ts'
import type { WhichCode } from '../../shared/which-code.ts'
import { modKey } from '../parts/keys/mod-key.ts'
import { whichNow } from '../stores/copier.ts'
import type { QuickStores } from './quick-stores.ts'

/**
 * Returns the code that a copy would take or, if a counter-based entry has shown none yet, the next
 * one.
 */
export async function codeToType(
  { codes, settings }: Pick<QuickStores, 'codes' | 'settings'>,
  { id, otp }: EntrySummary,
): Promise<{ id: EntryId; which: WhichCode }> {
  const isCounted = codes.getState().fresh(id)?.code
  if (otp.type === 'hotp' && !isCounted) await codes.getState().advance(id)
  return { id, which: whichNow(codes.getState(), settings.getState(), id) }
}

/**
 * Waits until the pressed keys are released, because text that is typed while Ctrl is held would be
 * a shortcut in the program in front. False if the window has lost the focus meanwhile.
 */
export function untilReleased(): Promise<boolean> {
  return new Promise(resolve => {
    const end = (isReleased: boolean) => {
      window.removeEventListener('keyup', onKeyUp)
      window.removeEventListener('blur', onBlur)
      resolve(isReleased)
    }
    // While ⌘ is held, macOS doesn't report that another key was released.
    let hasEnter = modKey !== '⌘'
    const onKeyUp = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
      if (key === 'Enter') hasEnter = false
      if (!hasEnter && !ctrlKey && !metaKey) end(true)
    }
    const onBlur = () => end(false)
    window.addEventListener('keyup', onKeyUp)
    window.addEventListener('blur', onBlur)
  })
}
