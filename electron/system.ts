/** The system's own dialogs. */
import { app, type BrowserWindow, dialog, type MessageBoxOptions } from 'electron'
import { say } from '../shared/wording/say.ts'

/** Asks in a dialog that the page cannot click. Enter and Escape both mean no. */
export async function confirmIn(
  window: BrowserWindow | null,
  question: string,
  detail: string,
): Promise<boolean> {
  const options: MessageBoxOptions = {
    type: 'warning',
    title: 'Countersign',
    message: question,
    detail,
    buttons: [say('desktop.app.cancel'), say('desktop.app.continue')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  }
  const { response } = await (window
    ? dialog.showMessageBox(window, options)
    : dialog.showMessageBox(options))
  return response === 1
}

/**
 * Asks which of these it is to be, in a dialog of its own: another program asks, while the window may be
 * hidden or behind others. Enter and Escape both mean the first one.
 */
export async function chooseIn(
  question: string,
  detail: string,
  choices: readonly string[],
  over: AbortSignal,
): Promise<number> {
  if (process.platform === 'darwin') app.focus({ steal: true })
  const { response } = await dialog.showMessageBox({
    type: 'question',
    title: 'Countersign',
    message: question,
    detail,
    buttons: [...choices],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal: over,
  })
  return response
}

export function showError(title: string, detail: string): void {
  dialog.showErrorBox(title, detail)
}
