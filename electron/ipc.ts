/**
 * Implements the bridge to the page with the window's own ipc: `call` and `event`, and `listening`,
 * with which the preload script says that it receives events from now on.
 */
import { isDeepStrictEqual } from 'node:util'
import type { WebContents } from 'electron'
import type { App } from '../core/start.ts'
import type { EventMessage, EventName, Reply } from '../shared/contract.ts'
import { words } from '../shared/wording/words.ts'
import { isOwnFrame } from './origin.ts'

const badSender: Reply = {
  ok: false,
  code: 'bad-sender',
  words: words('core.dispatch.badSender'),
}

/**
 * Binds one window. Calls wait until the core has started, so that page and core start in parallel.
 * A call from anything but the main frame of our page is answered with `bad-sender`.
 */
export function bindBridge(contents: WebContents, started: Promise<App>): void {
  contents.ipc.handle('call', async (event, name: unknown, input: unknown) => {
    if (!isOwnFrame(event.senderFrame)) return badSender
    return (await started).dispatch(name, input)
  })
}

export interface Events {
  /** Sends events to this page, which is now listening. */
  bind(contents: WebContents): void
  send(message: EventMessage): void
  /** Called before the page is replaced, when anything sent to it would be lost. */
  letGo(): void
}

/** Pages don't ask for these again, so they wait for the next page that listens. */
const requests: ReadonlySet<EventName> = new Set([
  'imports.offered',
  'imports.filesOffered',
  'imports.refused',
  'imports.scanned',
  'entries.addRequested',
  'view.requested',
  // The lock that could not clear it also reloads the page.
  'clipboard.kept',
])

/**
 * Sends events to the page. Electron loses what is sent before a page has subscribed. A new page
 * loads everything that it shows, so it misses nothing. Requests to the page are kept until it
 * listens (`keepsRequests`).
 */
export function createEvents({ keepsRequests = true } = {}): Events {
  let page: WebContents | null = null
  let waiting: EventMessage[] = []

  return {
    bind(contents) {
      const leave = () => {
        if (page === contents) page = null
      }
      contents.ipc.on('listening', event => {
        if (!isOwnFrame(event.senderFrame)) return
        page = contents
        for (const message of waiting.splice(0)) contents.send('event', message)
      })
      contents.on('did-navigate', leave)
      contents.on('render-process-gone', leave)
      contents.on('destroyed', leave)
    },
    letGo() {
      page = null
    },
    send(message) {
      if (page !== null && !page.isDestroyed() && !page.isCrashed()) page.send('event', message)
      else if (keepsRequests && requests.has(message.name)) {
        // Identical requests are merged.
        const others = waiting.filter(one => !isDeepStrictEqual(one, message))
        waiting = [...others, message]
      }
    },
  }
}
