import { Menu, nativeTheme, Tray } from 'electron'
import type { TrayIcon } from '../core/background/tray.ts'
import { trayIcon } from './tray-icon.ts'
import { trayTemplate } from './tray-template.ts'

/** Shows the icon in the system's tray. */
export function makeTray(iconFolder: string, open: () => void): TrayIcon {
  const tray = new Tray(trayIcon(iconFolder))
  tray.setToolTip('Countersign')
  // On macOS, a click opens the menu.
  if (process.platform !== 'darwin') tray.on('click', open)
  const repaint = () => {
    if (process.platform === 'win32') tray.setImage(trayIcon(iconFolder))
  }
  nativeTheme.on('updated', repaint)
  return {
    setMenu: groups => tray.setContextMenu(Menu.buildFromTemplate(trayTemplate(groups))),
    closeMenu() {
      if (process.platform !== 'linux') tray.closeContextMenu()
    },
    remove() {
      nativeTheme.off('updated', repaint)
      tray.destroy()
    },
  }
}
