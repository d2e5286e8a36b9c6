/** Sets the menu of the icon in the Dock, or of the button in the taskbar. It names no entry. */
import { app, Menu } from 'electron'
import { say } from '../shared/wording/say.ts'

export interface TaskActs {
  quick(): void
  scan(): void
  lock(): void
}

/**
 * Windows starts the program again for a task (see start-wish.ts). The portable one is gone by
 * then.
 */
export function setTaskMenus(acts: TaskActs, env: NodeJS.ProcessEnv): void {
  if (process.platform === 'darwin') {
    app.dock?.setMenu(
      Menu.buildFromTemplate([
        { label: say('core.tray.quick'), click: acts.quick },
        { label: say('core.tray.scan'), click: acts.scan },
        { label: say('desktop.tasks.lock'), click: acts.lock },
      ]),
    )
  }
  if (process.platform !== 'win32' || !app.isPackaged) return
  if (env.PORTABLE_EXECUTABLE_FILE !== undefined) return
  const task = (argument: string, title: string, description: string) => ({
    program: process.execPath,
    arguments: argument,
    title,
    description,
    iconPath: process.execPath,
    iconIndex: 0,
  })
  app.setUserTasks([
    task('--quick', say('core.tray.quick'), say('desktop.tasks.quick.what')),
    task('--scan', say('core.tray.scan'), say('desktop.tasks.scan.what')),
    task('--lock', say('desktop.tasks.lock'), say('desktop.tasks.lock.what')),
  ])
}
