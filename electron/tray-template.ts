import type { MenuItemConstructorOptions } from 'electron'
import type { TrayItem } from '../core/background/tray-menu.ts'
import { sayAny, sayWords } from '../shared/wording/say.ts'

type Item = MenuItemConstructorOptions

const separator: Item = { type: 'separator' }

/** Returns the tray's menu as Electron's template. */
export function trayTemplate(groups: readonly (readonly TrayItem[])[]): Item[] {
  return groups.flatMap((group, at) => [...(at > 0 ? [separator] : []), ...group.map(toItem)])
}

function toItem({ label, toolTip, act }: TrayItem): Item {
  return {
    // In a menu, `&` marks the access key of an item.
    label: sayAny(label).replaceAll('&', '&&'),
    ...(toolTip && { toolTip: sayWords(toolTip) }),
    ...(act ? { click: act } : { enabled: false }),
  }
}
