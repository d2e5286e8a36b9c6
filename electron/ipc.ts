/** The bridge to the page: two channels on the window's own ipc, `call` and `event`. */
import type { WebContents } from 'electron'
import type { App } from '../core/start.ts'
import type { EventMessage, Reply } from '../shared/contract.ts'
import { words } from '../shared/wording/words.ts'
import { isOwnFrame } from './origin.ts'

const badSender: Reply = {
  ok: false,
  code: 'bad-sender',
  words: words('core.dispatch.badSender'),
}

/**
 * Binds one window. Calls wait until the core has started, so that page and core start side by
 * side. A call from anything but the main frame of our page is answered `bad-sender`.
 */
export function bindBridge(contents: WebContents, started: Promise<App>): void {
  contents.ipc.handle('call', async (event, name: unknown, input: unknown) => {
    if (!isOwnFrame(event.senderFrame)) return badSender
    return (await started).dispatch(name, input)
  })
}

/** Sends one event to the page; a window that is gone or crashed asks anew when it is back. */
export function sendEvent(contents: WebContents, message: EventMessage): void {
  if (!contents.isDestroyed() && !contents.isCrashed()) contents.send('event', message)
}
