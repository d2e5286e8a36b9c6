import type { Settings } from '../../shared/settings-models.ts'
import type { RoomHandlers } from '../dispatch.ts'
import type { SecretClipboard } from './secret-clipboard.ts'

/** Copies for as long as the settings say, and returns when the clipboard is cleared. */
export type CopySecret = (text: string) => Promise<{ clearsAt: number | null }>

export function copyBySettings(clipboard: SecretClipboard, settings: () => Settings): CopySecret {
  return async text => ({
    clearsAt: await clipboard.copy(text, settings().clipboardClearSeconds),
  })
}

export function createClipboardHandlers(
  copySecret: CopySecret,
  clipboard: SecretClipboard,
  settings: () => Settings,
): RoomHandlers<'clipboard'> {
  return {
    'clipboard.copySecret': ({ text }) => copySecret(text),
    'clipboard.adopt': ({ text }) => clipboard.adopt(text, settings().clipboardClearSeconds),
  }
}
