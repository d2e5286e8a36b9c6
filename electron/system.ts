/** Opens the system's own dialogs, and its settings. */
import { type BrowserWindow, dialog, type MessageBoxOptions, shell } from 'electron'
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

interface Choice {
  readonly question: string
  readonly detail: string
  readonly choices: readonly string[]
  readonly over: AbortSignal
}

/**
 * Asks the user to choose one of these. Enter and Escape both choose the first one. On macOS, a
 * dialog without a window blocks the whole program, and `over` can't close it.
 */
export async function chooseIn(
  window: BrowserWindow | null,
  { question, detail, choices, over }: Choice,
): Promise<number> {
  const options: MessageBoxOptions = {
    type: 'question',
    title: 'Countersign',
    message: question,
    detail,
    buttons: [...choices],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal: over,
  }
  const { response } = await (window
    ? dialog.showMessageBox(window, options)
    : dialog.showMessageBox(options))
  return response
}

export function showError(title: string, detail: string): void {
  dialog.showErrorBox(title, detail)
}

/** The address comes from the core, never from a page. */
export async function openInBrowser(url: string): Promise<void> {
  if (new URL(url).protocol !== 'https:') return
  await shell.openExternal(url)
}

/** The address is fixed, and pages cannot influence it. */
export async function openScreenSettings(): Promise<void> {
  await shell.openExternal(
    'x-apple.systempreferences:com.apple.preference.security?Privacy_ScreenCapture',
  )
}
