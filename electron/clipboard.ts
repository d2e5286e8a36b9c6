/** Writes the system's clipboard with hints that keep codes out of its histories. */
import { execFile } from 'node:child_process'
import { ClipboardItem, clipboard } from 'electron'
import type { Clipboard } from '../core/host/host.ts'

/** A 32-bit zero, which Windows reads as 'no'. */
const no = () => new Blob([new Uint8Array(4)])

/**
 * Formats that ask clipboard histories and clouds to leave an item out.
 * Windows: learn.microsoft.com/windows/win32/dataxchg/clipboard-formats. macOS: nspasteboard.org.
 * Linux: Klipper and the histories that follow it.
 */
function privacyHints(platform: NodeJS.Platform): Record<string, string | Blob> {
  if (platform === 'win32') {
    return {
      ExcludeClipboardContentFromMonitorProcessing: no(),
      CanIncludeInClipboardHistory: no(),
      CanUploadToCloudClipboard: no(),
    }
  }
  if (platform === 'darwin') return { 'org.nspasteboard.ConcealedType': 'secret' }
  return { 'x-kde-passwordManagerHint': 'secret' }
}

/** Text and hints are written together, because each write replaces everything. */
export const systemClipboard: Clipboard = {
  async writeSecret(text) {
    const item: Record<string, string | Blob> = { 'text/plain': text }
    for (const [format, value] of Object.entries(privacyHints(process.platform))) {
      item[`electron application/osclipboard;format="${format}"`] = value
    }
    await clipboard.write([new ClipboardItem(item)])
  },
  read: () => clipboard.readText(),
  async clear() {
    if (process.platform !== 'linux') return clipboard.clear()
    // On GNOME, the clipboard manager offers a text again as soon as its owner releases it. An
    // empty text isn't released.
    await clipboard.writeText('')
    if (process.env.WAYLAND_DISPLAY) await clearWayland()
  },
}

const longestClearMs = 1000

/**
 * Under Wayland, a window without focus cannot write to the clipboard, but wl-clipboard can if it
 * is installed. Reading the clipboard afterward shows whether it worked.
 */
function clearWayland(): Promise<void> {
  return new Promise(resolve => {
    execFile('wl-copy', ['--clear'], { timeout: longestClearMs }, () => resolve())
  })
}
