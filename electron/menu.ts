import { Menu, type MenuItemConstructorOptions } from 'electron'
import { menuLabel } from './menu-label.ts'
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
    label: menuLabel('desktop.menu.settings'),
    accelerator: 'CmdOrCtrl+,',
    click: actions.settings,
  }
  const about: Item = { role: 'about', label: menuLabel('desktop.menu.about') }
  const quit: Item = { role: 'quit', label: menuLabel('desktop.menu.quit') }
  const close: Item = { role: 'close', label: menuLabel('desktop.menu.window.close') }
  const appMenu: Item = {
    // macOS shows the program's own name there.
    label: 'Countersign',
    submenu: [
      about,
      separator,
      settings,
      separator,
      { role: 'services', label: menuLabel('desktop.menu.services') },
      separator,
      { role: 'hide', label: menuLabel('desktop.menu.hide') },
      { role: 'hideOthers', label: menuLabel('desktop.menu.hideOthers') },
      { role: 'unhide', label: menuLabel('desktop.menu.unhide') },
      separator,
      quit,
    ],
  }
  return [
    ...(isMac ? [appMenu] : []),
    {
      label: menuLabel('desktop.menu.file'),
      submenu: [
        {
          label: menuLabel('desktop.menu.file.add'),
          accelerator: 'CmdOrCtrl+N',
          click: actions.add,
        },
        separator,
        {
          label: menuLabel('desktop.menu.file.lock'),
          accelerator: 'CmdOrCtrl+L',
          click: actions.lock,
        },
        separator,
        ...(isMac ? [close] : [settings, separator, quit]),
      ],
    },
    editMenu(isMac),
    viewMenu(isPackaged, actions),
    {
      role: 'window',
      label: menuLabel('desktop.menu.window'),
      submenu: [
        { role: 'minimize', label: menuLabel('desktop.menu.window.minimize') },
        ...(isMac
          ? [
              { role: 'zoom', label: menuLabel('desktop.menu.window.zoom') } satisfies Item,
              separator,
              { role: 'front', label: menuLabel('desktop.menu.window.front') } satisfies Item,
            ]
          : [close]),
      ],
    },
    {
      role: 'help',
      label: menuLabel('desktop.menu.help'),
      submenu: [
        { label: menuLabel('desktop.menu.help.keys'), click: actions.keys },
        ...(isMac ? [] : [separator, about]),
      ],
    },
  ] satisfies Item[]
}

function editMenu(isMac: boolean): Item {
  return {
    label: menuLabel('desktop.menu.edit'),
    submenu: [
      { role: 'undo', label: menuLabel('desktop.menu.edit.undo') },
      { role: 'redo', label: menuLabel('desktop.menu.edit.redo') },
      separator,
      { role: 'cut', label: menuLabel('desktop.menu.edit.cut') },
      { role: 'copy', label: menuLabel('desktop.menu.edit.copy') },
      { role: 'paste', label: menuLabel('desktop.menu.edit.paste') },
      { role: 'delete', label: menuLabel('desktop.menu.edit.delete') },
      ...(isMac ? [] : [separator]),
      { role: 'selectAll', label: menuLabel('desktop.menu.edit.selectAll') },
    ],
  }
}

function viewMenu(isPackaged: boolean, { present, zoom }: MenuActions): Item {
  return {
    label: menuLabel('desktop.menu.view'),
    submenu: [
      {
        label: menuLabel('desktop.menu.view.present'),
        accelerator: 'CmdOrCtrl+Shift+H',
        click: present,
      },
      separator,
      {
        label: menuLabel('desktop.menu.view.actualSize'),
        accelerator: 'CmdOrCtrl+0',
        click: () => zoom('reset'),
      },
      {
        label: menuLabel('desktop.menu.view.zoomIn'),
        accelerator: 'CmdOrCtrl+Plus',
        click: () => zoom('in'),
      },
      // Most people press the key without Shift.
      {
        label: menuLabel('desktop.menu.view.zoomIn'),
        accelerator: 'CmdOrCtrl+=',
        visible: false,
        click: () => zoom('in'),
      },
      {
        label: menuLabel('desktop.menu.view.zoomOut'),
        accelerator: 'CmdOrCtrl+-',
        click: () => zoom('out'),
      },
      separator,
      { role: 'togglefullscreen', label: menuLabel('desktop.menu.view.fullScreen') },
      ...(isPackaged ? [] : [separator, { role: 'toggleDevTools' as const }]),
    ],
  }
}

export function setMenu(isPackaged: boolean, actions: MenuActions): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(process.platform, isPackaged, actions)),
  )
}
