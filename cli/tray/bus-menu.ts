import { Message, type MessageBus, Variant } from '@jellybrick/dbus-next'
import type { TrayItem } from '../../core/background/tray-menu.ts'
import { directionOf } from '../../shared/wording/languages.ts'
import { sayAny, spokenLocale } from '../../shared/wording/say.ts'
import { exportObject } from './bus-object.ts'

type Properties = Readonly<Record<string, Variant>>
type Event = readonly [id: number, kind: string, data: Variant, timestamp: number]

interface Row {
  readonly id: number
  readonly properties: Properties
  readonly act: (() => void) | null
}

export interface BusMenu {
  /** Throws once the bus has ended. */
  show(groups: readonly (readonly TrayItem[])[]): void
}

/** The id of the menu itself, whose children are the rows. */
const rootId = 0
const root: Properties = { 'children-display': new Variant('s', 'submenu') }
const separator: Properties = { type: new Variant('s', 'separator') }

const name = 'com.canonical.dbusmenu'

/** Offers a menu that the panel draws, as libdbusmenu's dbus-menu.xml describes it. */
export function openBusMenu(bus: MessageBus, path: string): BusMenu {
  let rows: readonly Row[] = []
  let revision = 0
  /** No id is used twice. Otherwise, a late click on a removed row would trigger another row. */
  let lastId = rootId

  function rowOf(properties: Properties, act: Row['act']): Row {
    lastId += 1
    return { id: lastId, properties, act }
  }

  function propertiesAt(id: number): Properties {
    return id === rootId ? root : (rows.find(row => row.id === id)?.properties ?? {})
  }

  function hear([id, kind]: Event): void {
    if (kind === 'clicked') rows.find(row => row.id === id)?.act?.()
  }

  exportObject(bus, {
    path,
    interface: name,
    properties: {
      Version: new Variant('u', 3),
      get TextDirection() {
        return new Variant('s', directionOf(spokenLocale()))
      },
      Status: new Variant('s', 'normal'),
      IconThemePath: new Variant('as', []),
    },
    methods: {
      GetLayout: {
        takes: 'iias',
        gives: 'u(ia{sv}av)',
        run(parentId: number, depth: number) {
          const children = parentId === rootId && depth !== 0 ? rows : []
          const layouts = children.map(
            ({ id, properties }) => new Variant('(ia{sv}av)', [id, properties, []]),
          )
          return [revision, [parentId, propertiesAt(parentId), layouts]]
        },
      },
      GetGroupProperties: {
        takes: 'aias',
        gives: 'a(ia{sv})',
        run(ids: readonly number[]) {
          const asked = ids.length > 0 ? ids : [rootId, ...rows.map(({ id }) => id)]
          return [asked.map(id => [id, propertiesAt(id)])]
        },
      },
      GetProperty: {
        takes: 'is',
        gives: 'v',
        run: (id: number, key: string) => [propertiesAt(id)[key] ?? new Variant('s', '')],
      },
      Event: {
        takes: 'isvu',
        gives: '',
        run(...event: Event) {
          hear(event)
          return []
        },
      },
      EventGroup: {
        takes: 'a(isvu)',
        gives: 'ai',
        run(events: readonly Event[]) {
          for (const event of events) hear(event)
          return [[]]
        },
      },
      AboutToShow: { takes: 'i', gives: 'b', run: () => [false] },
      AboutToShowGroup: { takes: 'ai', gives: 'aiai', run: () => [[], []] },
    },
  })

  return {
    show(groups) {
      rows = groups.flatMap((group, at) => [
        ...(at > 0 ? [rowOf(separator, null)] : []),
        ...group.map(item => rowOf(propertiesOf(item), item.act)),
      ])
      revision += 1
      bus.send(Message.newSignal(path, name, 'LayoutUpdated', 'ui', [revision, rootId]))
    },
  }
}

function propertiesOf({ label, act }: TrayItem): Properties {
  return {
    // In such a menu, `_` marks an access key.
    label: new Variant('s', sayAny(label).replaceAll('_', '__')),
    ...(act === null && { enabled: new Variant('b', false) }),
  }
}
