import { type EventEmitter, once } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { Message, type MessageBus, sessionBus } from '@jellybrick/dbus-next'

/** Connects to the bus of the user's desktop; null if there is none. */
export async function openSessionBus(env: NodeJS.ProcessEnv): Promise<MessageBus | null> {
  const busAddress = addressOf(env)
  if (busAddress === null) return null
  const bus = sessionBus({ busAddress })
  // The library's types don't mention its errors. When the bus ends, for example at logout, the
  // program must not.
  const events: EventEmitter = bus
  events.on('error', () => undefined)
  try {
    await once(events, 'connect')
    return bus
  } catch {
    return null
  }
}

/**
 * Left to itself, the library would also start programs that an address names, and search where old
 * desktops had their bus.
 */
function addressOf({ DBUS_SESSION_BUS_ADDRESS, XDG_RUNTIME_DIR }: NodeJS.ProcessEnv) {
  if (DBUS_SESSION_BUS_ADDRESS) {
    return DBUS_SESSION_BUS_ADDRESS.startsWith('unix:') ? DBUS_SESSION_BUS_ADDRESS : null
  }
  const socket = path.join(XDG_RUNTIME_DIR ?? '/nowhere', 'bus')
  return existsSync(socket) ? `unix:path=${socket}` : null
}

const theBus = 'org.freedesktop.DBus'

/** Calls `onOwner` whenever a program acquires this name. */
export async function followName(
  bus: MessageBus,
  name: string,
  onOwner: () => void,
): Promise<void> {
  bus.on('message', ({ interface: from, member, sender, body }: Message) => {
    const isChange = sender === theBus && from === theBus && member === 'NameOwnerChanged'
    if (isChange && body[0] === name && body[2] !== '') onOwner()
  })
  const rule = `type='signal',sender='${theBus}',member='NameOwnerChanged',arg0='${name}'`
  await bus.call(
    new Message({
      destination: theBus,
      path: '/org/freedesktop/DBus',
      interface: theBus,
      member: 'AddMatch',
      signature: 's',
      body: [rule],
    }),
  )
}
