import { join } from 'node:path'
import { type NativeImage, nativeImage, nativeTheme } from 'electron'

/**
 * macOS colors a template itself. Windows' taskbar is light or dark, whatever programs are. Linux does
 * not tell what color its bars have: there, the icon brings its own ground.
 */
function iconName(): string {
  if (process.platform === 'darwin') return 'trayTemplate.png'
  if (process.platform === 'linux') return 'tray.png'
  return nativeTheme.shouldUseDarkColorsForSystemIntegratedUI
    ? 'tray-on-dark.ico'
    : 'tray-on-light.ico'
}

/** `folder` has what scripts/package/tray-icons.mjs draws. */
export function trayIcon(folder: string): NativeImage {
  return nativeImage.createFromPath(join(folder, iconName()))
}
