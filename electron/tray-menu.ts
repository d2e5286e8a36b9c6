import type { MenuItemConstructorOptions } from 'electron'
import { say } from '../shared/wording/say.ts'
import { menuLabel } from './menu-label.ts'
import type { Pinned, PinnedEntry } from './pinned.ts'

export interface TrayActs {
  open(): void
  quick(): void
  scan(): void
  lock(): void
  quit(): void
  copy(entry: PinnedEntry): void
}

type Item = MenuItemConstructorOptions

const longestName = 60

const separator: Item = { type: 'separator' }

/** `pinned` is null while the vault isn't open. The menu then names no entry. */
export function trayTemplate(pinned: Pinned | null, acts: TrayActs): Item[] {
  return [
    ...(pinned ? pinnedItems(pinned, acts) : []),
    { label: say('desktop.tray.open'), click: acts.open },
    { label: say('desktop.tray.quick'), click: acts.quick },
    { label: say('desktop.tray.scan'), click: acts.scan },
    separator,
    ...(pinned?.canLock ? [{ label: menuLabel('desktop.menu.file.lock'), click: acts.lock }] : []),
    { label: menuLabel('desktop.menu.quit'), click: acts.quit },
  ]
}

function pinnedItems({ entries, more, areWanted }: Pinned, acts: TrayActs): Item[] {
  if (!areWanted) return []
  if (entries.length === 0) {
    return [{ label: say('desktop.tray.nonePinned'), enabled: false }, separator]
  }
  const shown = entries.map(entry => ({
    label: labelOf(entry),
    toolTip: say('desktop.tray.copies'),
    click: () => acts.copy(entry),
  }))
  const others: Item[] =
    more > 0 ? [{ label: say('desktop.tray.more', { count: more }), click: acts.open }] : []
  return [...shown, ...others, separator]
}

/** In a menu, `&` marks the access key of an item. */
function labelOf({ name, code }: PinnedEntry): string {
  const short =
    [...name].length > longestName ? `${[...name].slice(0, longestName).join('')}…` : name
  const label = code === null ? short : say('desktop.tray.withCode', { name: short, code })
  return label.replaceAll('&', '&&')
}
