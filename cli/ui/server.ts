/**
 * Serves the renderer and its calls on loopback, for the one page that was given the launch link.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Page } from '../../core/host/page.ts'
import type { App } from '../../core/start.ts'
import { AppError } from '../../shared/errors.ts'
import type { PageKind, PageNotice, PageOpened } from '../../shared/page-host.ts'
import { acceptedLanguages } from '../../shared/wording/accepted-languages.ts'
import type { PageLanguage } from '../../shared/wording/languages.ts'
import { words } from '../../shared/wording/words.ts'
import type { Address } from './address.ts'
import { createAnswers, Refusal, WrongMethod } from './answers.ts'
import { createConnections } from './connections.ts'
import { createEventStream } from './event-stream.ts'
import { readJson } from './json-body.ts'
import { listen } from './listen.ts'
import { isOtherUser } from './peer-user.ts'
import { createPresence } from './presence.ts'
import { isOwnSender } from './sender.ts'
import { createSessions } from './sessions.ts'
import { otherAddressPage, startAgainPage } from './start-again-page.ts'

/** Allows a file of 50 MB in base64, and the rest of the call. */
const call = { maxBytes: 72 * 2 ** 20, timeoutMs: 30_000 }
const opening = { maxBytes: 4096, timeoutMs: 5000 }
const refused = { maxBytes: 64 * 2 ** 10, timeoutMs: 2000 }
const headersTimeoutMs = 5000
/** A page that is being reloaded has closed its events by then. */
const reloadMs = 500
/** The path of the launch link. It is separate, so that what it wipes isn't the session. */
export const launchPath = '/open'
const quickPath = '/quick'

export interface UiOptions {
  readonly app: Pick<App, 'dispatch' | 'onEvent'>
  readonly page: Page
  /** Returns the language of the page for a browser that accepts these languages. */
  readonly language?: (accepted: readonly string[]) => PageLanguage
  readonly address: Address
  /** 0 takes any free port. */
  readonly port: number
  readonly random: (bytes: number) => Uint8Array
  /** Called when somebody without permission tried to get in. */
  readonly onIntruder?: (what: 'used-link' | 'other-user') => void
}

export interface UiServer {
  readonly port: number
  readonly origin: string
  /**
   * Returns a link that opens the page once. It ends the previous link and any existing session,
   * whoever has it.
   */
  freshLink(): { readonly url: string; readonly endedSession: boolean }
  /** Returns a link that opens quick access once, next to the window. It ends the previous one. */
  quickLink(): string
  /** Resolves when the current link has opened a page. */
  whenOpened(): Promise<void>
  /** Tells whether the window's page is listening to events. */
  isHeard(): boolean
  /** Resolves when it is listening, which may be at once. */
  whenHeard(): Promise<void>
  /** Resolves when a page was open and none has been for `forMs`. */
  whenLeft(forMs: number): Promise<void>
  /** Resolves when no quick access is open; false if it stays open for `withinMs`. */
  whenQuickLeft(withinMs: number): Promise<boolean>
  /** Ends every connection. */
  close(): Promise<void>
}

/** Throws an AppError if the port cannot be used. */
export async function serveUi(options: UiOptions): Promise<UiServer> {
  const { app, address, port: wanted, random, onIntruder } = options
  const sessions = createSessions(random)
  const presence = createPresence()
  const quickPresence = createPresence()
  const streams = {
    window: createEventStream(presence.onReader),
    quick: createEventStream(quickPresence.onReader),
  }
  const answers = createAnswers(random)
  const connections = createConnections()
  let onOpened: (() => void)[] = []

  const { port, servers } = await listen(address.listensOn, wanted, () => {
    const server: Server = createServer(
      {
        headersTimeout: headersTimeoutMs,
        requestTimeout: call.timeoutMs,
        connectionsCheckingInterval: 1000,
      },
      (request, response) => {
        answer(request, response).catch(error => {
          const rest = connections.isTrusted(request.socket) ? call : refused
          answers.refuse(response, error, rest)
        })
      },
    )
    connections.watch(server)
    return server
  })
  // Browsers omit port 80, and so does this.
  const { origin, host } = new URL(`http://${address.name}:${port}`)
  const unsubscribe = app.onEvent(message => {
    streams.window.send(message)
    streams.quick.send(message)
  })

  function page(path: string, { headers }: IncomingMessage) {
    const accepted = acceptedLanguages(headers['accept-language'])
    return options.page(path, options.language?.(accepted))
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path] = (request.url ?? '').split('?', 1) as [string]
    // Otherwise, Node would read all of it after the answer, however long it is.
    if (isRead(request) && hasBody(request)) {
      throw new AppError('bad-input', words('cli.ui.readHasBody'))
    }
    if (!isOwnSender(request, host)) {
      if (isLostVisitor(request, port)) return answers.send(response, otherAddressPage(random))
      throw new Refusal('unknown')
    }
    if (await isOtherUser(request.socket)) {
      onIntruder?.('other-user')
      throw new Refusal('unknown')
    }
    switch (`${request.method} ${path}`) {
      case 'POST /api/session':
        return openPage(request, response)
      case 'POST /api/session/check':
        refuseOtherPages(request)
        return answers.reply(response, { ok: true, value: null })
      case 'POST /api/call':
        refuseOtherPages(request)
        return answerCall(request, response)
      case 'GET /api/events': {
        const kind = refuseOtherPages(request)
        response.writeHead(200, answers.headers('application/x-ndjson'))
        return streams[kind].open(response, lastSeenId(request))
      }
      case 'GET /start-again':
        return answers.send(response, startAgainPage(random))
      case `GET ${launchPath}`:
        return answers.send(response, withClearedStorage(await page('/', request)))
      case `GET ${path}`:
      case `HEAD ${path}`:
        return answers.send(response, await page(path, request))
      default:
        throw new WrongMethod()
    }
  }

  /**
   * A link opens a session. A reload or a copied tab already has one, and opens another page of it.
   */
  async function openPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { token, session, page } = Object(await readJson(request, opening))
    const kind: PageKind = page === 'quick' ? 'quick' : 'window'
    const opened = sessions.openPage({ token, session, kind })
    if (!opened) {
      if (sessions.wasUsed(token)) {
        streams.window.notify('link-tried-again')
        onIntruder?.('used-link')
      }
      throw new Refusal('unknown')
    }
    const { sessionSecret, pageKey, endedAnother } = opened
    const tookOver = await streams[kind].endPage('elsewhere', reloadMs)
    const notices: PageNotice[] = []
    if (endedAnother) notices.push('ended-session')
    if (tookOver) notices.push('took-over')
    answers.reply(response, {
      ok: true,
      value: { sessionSecret, pageKey, notices } satisfies PageOpened,
    })
    if (sessionSecret === null || kind === 'quick') return
    for (const tell of onOpened) tell()
    onOpened = []
  }

  async function answerCall(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { name, input } = Object(await readJson(request, call))
    answers.reply(response, await app.dispatch(name, input))
  }

  /** Returns the kind of the page that asks. */
  function refuseOtherPages(request: IncomingMessage): PageKind {
    const key = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
    const kind = sessions.kindOf(key)
    if (kind === null) throw new Refusal(sessions.whyEnded(key))
    connections.trust(request.socket)
    return kind
  }

  return {
    port,
    origin,
    freshLink() {
      const { token, endedSession } = sessions.launch()
      void streams.window.endPage('fresh-link', 0)
      void streams.quick.endPage('fresh-link', 0)
      return { url: `${origin}${launchPath}#token=${token}`, endedSession }
    },
    quickLink: () => `${origin}${quickPath}#token=${sessions.launchQuick()}`,
    whenOpened: () => new Promise(resolve => onOpened.push(resolve)),
    isHeard: presence.isHere,
    whenHeard: presence.whenHere,
    whenLeft: presence.whenLeft,
    whenQuickLeft: quickPresence.whenGone,
    async close() {
      unsubscribe()
      streams.window.close()
      streams.quick.close()
      await Promise.all(servers.map(closeServer))
    },
  }
}

function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  server.closeAllConnections()
  return closed
}

/** Wipes what another program left in the browser for this very address, before the page runs. */
function withClearedStorage(answer: Awaited<ReturnType<Page>>) {
  return { ...answer, headers: { ...answer.headers, 'clear-site-data': '"storage"' } }
}

/** Somebody typed the port after one of this computer's well-known names. */
function isLostVisitor({ headers }: IncomingMessage, port: number): boolean {
  const isNavigation = headers['sec-fetch-mode'] === 'navigate'
  const isTyped = headers['sec-fetch-site'] === 'none'
  const names = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]
  return isNavigation && isTyped && names.includes(headers.host ?? '')
}

function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}

function hasBody({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined
}

function lastSeenId(request: IncomingMessage): number | null {
  const id = Number.parseInt(String(request.headers['last-event-id']), 10)
  return Number.isSafeInteger(id) ? id : null
}
