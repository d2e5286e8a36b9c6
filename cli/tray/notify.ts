import { Message, Variant } from '@jellybrick/dbus-next'
import { openSessionBus } from './session-bus.ts'

const service = 'org.freedesktop.Notifications'

/**
 * Shows a message for a while, if the desktop can:
 * https://specifications.freedesktop.org/notification-spec/latest/
 */
export async function notifyByBus(
  env: NodeJS.ProcessEnv,
  title: string,
  text: string,
): Promise<void> {
  const bus = await openSessionBus(env)
  if (!bus) return
  try {
    // Some desktops interpret markup in the text.
    const body = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const hints = { 'desktop-entry': new Variant('s', 'app.countersign.Countersign') }
    await bus.call(
      new Message({
        destination: service,
        path: '/org/freedesktop/Notifications',
        interface: service,
        member: 'Notify',
        signature: 'susssasa{sv}i',
        body: ['Countersign', 0, 'app.countersign.Countersign', title, body, [], hints, -1],
      }),
    )
  } catch {
    // This desktop shows no messages. The terminal has shown it as well.
  } finally {
    bus.disconnect()
  }
}
