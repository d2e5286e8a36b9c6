/** Defines the tray's menu, which each host draws in its own way. */
import { type Words, words } from '../../shared/wording/words.ts'
import type { Pinned, PinnedEntry } from './pinned.ts'

export interface TrayActs {
  open(): void
  quick(): void
  scan(): void
  lock(): void
  quit(): void
  copy(entry: PinnedEntry): void
}

export interface TrayItem {
  /** A string is an entry's name. */
  readonly label: Words | string
  readonly toolTip?: Words
  /** Null for an item that is only information. */
  readonly act: (() => void) | null
}

const longestName = 60

/**
 * Returns the items in groups, with a line between two groups. `pinned` is null while the vault isn't
 * open. The menu then names no entry.
 */
export function trayItems(pinned: Pinned | null, acts: TrayActs): TrayItem[][] {
  return [
    pinned ? pinnedItems(pinned, acts) : [],
    [
      { label: words('core.tray.open'), act: acts.open },
      { label: words('core.tray.quick'), act: acts.quick },
      { label: words('core.tray.scan'), act: acts.scan },
    ],
    [
      ...(pinned?.canLock ? [{ label: words('core.tray.lock'), act: acts.lock }] : []),
      { label: words('core.tray.quit'), act: acts.quit },
    ],
  ].filter(group => group.length > 0)
}

function pinnedItems({ entries, more, areWanted }: Pinned, acts: TrayActs): TrayItem[] {
  if (!areWanted) return []
  if (entries.length === 0) return [{ label: words('core.tray.nonePinned'), act: null }]
  const shown = entries.map(entry => ({
    label: labelOf(entry),
    toolTip: words('core.tray.copies'),
    act: () => acts.copy(entry),
  }))
  if (more === 0) return shown
  return [...shown, { label: words('core.tray.more', { count: more }), act: acts.open }]
}

function labelOf({ name, code }: PinnedEntry): Words | string {
  const short =
    [...name].length > longestName ? `${[...name].slice(0, longestName).join('')}…` : name
  return code === null ? short : words('core.tray.withCode', { name: short, code })
}
