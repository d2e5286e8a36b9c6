import { say } from '../shared/wording/say.ts'
import type { MessageKey } from '../shared/wording/words.ts'

/**
 * Says a label. The letter that opens an item stands behind it in languages that have no such letters:
 * `文件(&F)`. macOS opens none by a letter, and Electron takes only the mark itself away.
 */
export function menuLabel(key: Extract<MessageKey, `desktop.menu.${string}`>): string {
  const label = say(key)
  return process.platform === 'darwin' ? label.replace(/\s*[(（]&\w[)）]/, '') : label
}
