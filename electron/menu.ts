import { Menu, type MenuItemConstructorOptions } from 'electron'
import { say } from '../shared/wording/say.ts'

export interface MenuActions {
  add(): void
  lock(): void
}

/** The application menu in the order that each system's users know. */
function menuTemplate(
  platform: NodeJS.Platform,
  isPackaged: boolean,
  { add, lock }: MenuActions,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin'
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: say('desktop.menu.file'),
      submenu: [
        { label: say('desktop.menu.file.add'), accelerator: 'CmdOrCtrl+N', click: add },
        separator,
        { label: say('desktop.menu.file.lock'), accelerator: 'CmdOrCtrl+L', click: lock },
        separator,
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: say('desktop.menu.view'),
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...(isPackaged ? [] : [separator, { role: 'toggleDevTools' as const }]),
      ],
    },
    { role: 'windowMenu' },
    ...(isMac ? [] : [{ role: 'help' as const, submenu: [{ role: 'about' as const }] }]),
  ]
}

export function setMenu(isPackaged: boolean, actions: MenuActions): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(process.platform, isPackaged, actions)),
  )
}
