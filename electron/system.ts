/** Reaches the system's own services: dialogs, sleep, and screen lock. */
import { type BrowserWindow, dialog, type MessageBoxOptions, powerMonitor } from 'electron'
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

export function showError(title: string, detail: string): void {
  dialog.showErrorBox(title, detail)
}

const screenLockPollMs = 15_000
/** Longer than anyone is idle, since only `locked` is of interest. */
const oneDaySeconds = 86_400

/** Calls back when the system sleeps, its screen locks or another user takes over. */
export function onSystemLock(lock: () => void): void {
  powerMonitor.on('suspend', lock)
  if (process.platform === 'darwin') powerMonitor.on('user-did-resign-active', lock)
  if (process.platform !== 'linux') powerMonitor.on('lock-screen', lock)
  // Electron has no lock-screen event on Linux.
  else pollScreenLock(lock)
}

function pollScreenLock(lock: () => void): void {
  let wasLocked = false
  const poll = () => {
    const isLocked = powerMonitor.getSystemIdleState(oneDaySeconds) === 'locked'
    if (isLocked && !wasLocked) lock()
    wasLocked = isLocked
  }
  setInterval(poll, screenLockPollMs).unref()
}
