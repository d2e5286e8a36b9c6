import { Menu, type MenuItemConstructorOptions } from 'electron'
import { say } from '../shared/wording/say.ts'
import type { ZoomStep } from './zoom.ts'

export interface MenuActions {
  add(): void
  lock(): void
  settings(): void
  keys(): void
  /** Hides every code, or shows them again. */
  present(): void
  zoom(step: ZoomStep): void
}

type Item = MenuItemConstructorOptions

const separator: Item = { type: 'separator' }

/**
 * Returns the application menu in the order that users of each system know. Electron's roles
 * provide an item's action and keys, but their labels are always in English.
 */
function menuTemplate(platform: NodeJS.Platform, isPackaged: boolean, actions: MenuActions) {
  const isMac = platform === 'darwin'
  const settings: Item = {
    label: say('desktop.menu.settings'),
    accelerator: 'CmdOrCtrl+,',
    click: actions.settings,
  }
  const about: Item = { role: 'about', label: say('desktop.menu.about') }
  const quit: Item = { role: 'quit', label: say('desktop.menu.quit') }
  const close: Item = { role: 'close', label: say('desktop.menu.window.close') }
  const appMenu: Item = {
    // macOS shows the program's own name there.
    label: 'Countersign',
    submenu: [
      about,
      separator,
      settings,
      separator,
      { role: 'services', label: say('desktop.menu.services') },
      separator,
      { role: 'hide', label: say('desktop.menu.hide') },
      { role: 'hideOthers', label: say('desktop.menu.hideOthers') },
      { role: 'unhide', label: say('desktop.menu.unhide') },
      separator,
      quit,
    ],
  }
  return [
    ...(isMac ? [appMenu] : []),
    {
      label: say('desktop.menu.file'),
      submenu: [
        { label: say('desktop.menu.file.add'), accelerator: 'CmdOrCtrl+N', click: actions.add },
        separator,
        { label: say('desktop.menu.file.lock'), accelerator: 'CmdOrCtrl+L', click: actions.lock },
        separator,
        ...(isMac ? [close] : [settings, separator, quit]),
      ],
    },
    editMenu(isMac),
    viewMenu(isPackaged, actions),
    {
      role: 'window',
      label: say('desktop.menu.window'),
      submenu: [
        { role: 'minimize', label: say('desktop.menu.window.minimize') },
        ...(isMac
          ? [
              { role: 'zoom', label: say('desktop.menu.window.zoom') } satisfies Item,
              separator,
              { role: 'front', label: say('desktop.menu.window.front') } satisfies Item,
            ]
          : [close]),
      ],
    },
    {
      role: 'help',
      label: say('desktop.menu.help'),
      submenu: [
        { label: say('desktop.menu.help.keys'), click: actions.keys },
        ...(isMac ? [] : [separator, about]),
      ],
    },
  ] satisfies Item[]
}

function editMenu(isMac: boolean): Item {
  return {
    label: say('desktop.menu.edit'),
    submenu: [
      { role: 'undo', label: say('desktop.menu.edit.undo') },
      { role: 'redo', label: say('desktop.menu.edit.redo') },
      separator,
      { role: 'cut', label: say('desktop.menu.edit.cut') },
      { role: 'copy', label: say('desktop.menu.edit.copy') },
      { role: 'paste', label: say('desktop.menu.edit.paste') },
      { role: 'delete', label: say('desktop.menu.edit.delete') },
      ...(isMac ? [] : [separator]),
      { role: 'selectAll', label: say('desktop.menu.edit.selectAll') },
    ],
  }
}

function viewMenu(isPackaged: boolean, { present, zoom }: MenuActions): Item {
  return {
    label: say('desktop.menu.view'),
    submenu: [
      { label: say('desktop.menu.view.present'), accelerator: 'CmdOrCtrl+Shift+H', click: present },
      separator,
      {
        label: say('desktop.menu.view.actualSize'),
        accelerator: 'CmdOrCtrl+0',
        click: () => zoom('reset'),
      },
      {
        label: say('desktop.menu.view.zoomIn'),
        accelerator: 'CmdOrCtrl+Plus',
        click: () => zoom('in'),
      },
      // Most people press the key without Shift.
      {
        label: say('desktop.menu.view.zoomIn'),
        accelerator: 'CmdOrCtrl+=',
        visible: false,
        click: () => zoom('in'),
      },
      {
        label: say('desktop.menu.view.zoomOut'),
        accelerator: 'CmdOrCtrl+-',
        click: () => zoom('out'),
      },
      separator,
      { role: 'togglefullscreen', label: say('desktop.menu.view.fullScreen') },
      ...(isPackaged ? [] : [separator, { role: 'toggleDevTools' as const }]),
    ],
  }
}

export function setMenu(isPackaged: boolean, actions: MenuActions): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(process.platform, isPackaged, actions)),
  )
}
