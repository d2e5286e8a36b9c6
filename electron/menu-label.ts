import { say } from '../shared/wording/say.ts'
import type { MessageKey } from '../shared/wording/words.ts'

/**
 * Returns a menu label. In languages without Latin letters, the access key comes after the text:
 * `文件(&F)`. macOS has no access keys, and Electron removes only the `&` itself, so the rest is
 * removed here.
 */
export function menuLabel(key: Extract<MessageKey, `desktop.menu.${string}`>): string {
  const label = say(key)
  return process.platform === 'darwin' ? label.replace(/\s*[(（]&\w[)）]/, '') : label
}
