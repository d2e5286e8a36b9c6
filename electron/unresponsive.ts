import { type BrowserWindow, dialog } from 'electron'
import { say } from '../shared/wording/say.ts'

/**
 * Asks what to do with a page that doesn't answer: wait, or reload it. The question closes by
 * itself if the page answers after all.
 */
export function askWhileUnresponsive(window: BrowserWindow, note: (what: string) => void): void {
  let asking: AbortController | null = null

  async function ask(): Promise<void> {
    if (asking) return
    const question = new AbortController()
    asking = question
    note('unresponsive')
    try {
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        title: 'Countersign',
        message: say('desktop.app.unresponsive'),
        detail: say('desktop.app.unresponsive.detail'),
        buttons: [say('desktop.app.wait'), say('desktop.app.reload')],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
        signal: question.signal,
      })
      const reloads = response === 1 && !question.signal.aborted && !window.isDestroyed()
      // A busy page doesn't receive a reload. Once its process is gone, it is loaded again.
      if (reloads) window.webContents.forcefullyCrashRenderer()
    } finally {
      if (asking === question) asking = null
    }
  }

  window.on('unresponsive', () => void ask().catch(() => undefined))
  window.on('responsive', () => asking?.abort())
  window.on('closed', () => asking?.abort())
}
