import { Variant } from '@jellybrick/dbus-next'
import type { BusMethod, BusObject } from './bus-object.ts'
import type { Picture } from './tray-picture.ts'

export interface StatusItemParts {
  readonly path: string
  readonly menuPath: string
  readonly pictures: readonly Picture[]
  readonly open: () => void
  readonly quick: () => void
}

const text = (value: string) => new Variant('s', value)

/**
 * Describes an icon for panels on Linux. Its members are those of
 * https://specifications.freedesktop.org/status-notifier-item/latest/
 */
export function statusItem({ path, menuPath, pictures, open, quick }: StatusItemParts): BusObject {
  return {
    path,
    interface: 'org.kde.StatusNotifierItem',
    properties: {
      Category: text('ApplicationStatus'),
      Id: text('countersign'),
      Title: text('Countersign'),
      Status: text('Active'),
      WindowId: new Variant('i', 0),
      // The pixels are sent as well, because a name works only if the icon is installed on the
      // system.
      IconName: text(pictures.length > 0 ? '' : 'app.countersign.Countersign'),
      IconPixmap: new Variant(
        'a(iiay)',
        pictures.map(({ size, argb }) => [size, size, argb]),
      ),
      OverlayIconName: text(''),
      AttentionIconName: text(''),
      ToolTip: new Variant('(sa(iiay)ss)', ['', [], 'Countersign', '']),
      ItemIsMenu: new Variant('b', false),
      Menu: new Variant('o', menuPath),
    },
    methods: {
      Activate: answering('ii', open),
      SecondaryActivate: answering('ii', quick),
      // A panel that cannot draw menus from the bus calls this instead, and gets the window.
      ContextMenu: answering('ii', open),
      Scroll: answering('is', () => {}),
    },
  }
}

function answering(takes: string, act: () => void): BusMethod {
  const run = () => {
    act()
    return []
  }
  return { takes, gives: '', run }
}
