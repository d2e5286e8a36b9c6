/** Shows the icon in the panel of a Linux desktop, with StatusNotifierItem on the session bus. */
import { Message, type MessageBus } from '@jellybrick/dbus-next'
import type { TrayIcon } from '../../core/background/tray.ts'
import { watcher, watcherPath } from '../../core/background/tray-host.ts'
import { openBusMenu } from './bus-menu.ts'
import { exportObject } from './bus-object.ts'
import { followName, openSessionBus } from './session-bus.ts'
import { statusItem } from './status-item.ts'
import type { Picture } from './tray-picture.ts'

export interface BusTrayParts {
  readonly env: NodeJS.ProcessEnv
  readonly pictures: readonly Picture[]
  readonly open: () => void
  readonly quick: () => void
}

const itemPath = '/StatusNotifierItem'
const menuPath = '/MenuBar'

/**
 * Null if there is no bus. The icon appears whenever a panel is there, even if the panel starts
 * later.
 */
export async function makeBusTray(parts: BusTrayParts): Promise<TrayIcon | null> {
  const bus = await openSessionBus(parts.env)
  if (!bus) return null
  try {
    exportObject(bus, statusItem({ ...parts, path: itemPath, menuPath }))
    const menu = openBusMenu(bus, menuPath)
    const name = `org.kde.StatusNotifierItem-${process.pid}-1`
    await bus.requestName(name)
    const registerIfThere = () => register(bus, name).catch(() => undefined)
    // A restarted panel has forgotten all icons.
    await followName(bus, watcher, () => void registerIfThere())
    await registerIfThere()
    return {
      setMenu(groups) {
        try {
          menu.show(groups)
        } catch {
          // The bus has ended, and no panel is left on it.
        }
      },
      // Only the panel can close a menu that it has drawn. The rows no longer do anything.
      closeMenu() {},
      remove: () => bus.disconnect(),
    }
  } catch {
    bus.disconnect()
    return null
  }
}

async function register(bus: MessageBus, name: string): Promise<void> {
  await bus.call(
    new Message({
      destination: watcher,
      path: watcherPath,
      interface: watcher,
      member: 'RegisterStatusNotifierItem',
      signature: 's',
      body: [name],
    }),
  )
}
