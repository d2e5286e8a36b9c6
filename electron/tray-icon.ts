import { join } from 'node:path'
import { type NativeImage, nativeImage, nativeTheme } from 'electron'

/**
 * macOS colors a template itself. Windows' taskbar is light or dark, independent of programs. Linux
 * doesn't tell the color of its bars, so the icon has its own background there.
 */
function iconName(): string {
  if (process.platform === 'darwin') return 'trayTemplate.png'
  if (process.platform === 'linux') return 'tray.png'
  return nativeTheme.shouldUseDarkColorsForSystemIntegratedUI
    ? 'tray-on-dark.ico'
    : 'tray-on-light.ico'
}

/** `folder` contains what scripts/package/tray-icons.mjs draws. */
export function trayIcon(folder: string): NativeImage {
  return nativeImage.createFromPath(join(folder, iconName()))
}
