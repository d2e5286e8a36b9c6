/** The renderer and its calls on 127.0.0.1, for the one browser that was given the launch link. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Page } from '../../core/page.ts'
import type { App } from '../../core/start.ts'
import { AppError } from '../../shared/errors.ts'
import { createAnswers } from './answers.ts'
import { createEventStream } from './event-stream.ts'
import { readJson } from './json-body.ts'
import { listen } from './listen.ts'
import { isOwnSender } from './sender.ts'
import { createSessions } from './sessions.ts'
import { startAgainPage } from './start-again-page.ts'

/** A file of 50 MB in base64, and what is around it. */
const maxCallBytes = 72 * 2 ** 20
const maxSessionBytes = 4096

export interface UiOptions {
  readonly app: Pick<App, 'dispatch' | 'onEvent'>
  readonly page: Page
  /** 0: any free port. */
  readonly port: number
  readonly random: (bytes: number) => Uint8Array
}

export interface UiServer {
  readonly port: number
  /** A link that opens the page once; the link before it is no longer good. */
  freshLink(): string
  /** Ends every connection. */
  close(): Promise<void>
}

/** Fails with an AppError where the port cannot be had. */
export async function serveUi({ app, page, port: wanted, random }: UiOptions): Promise<UiServer> {
  const sessions = createSessions(random)
  const stream = createEventStream()
  const answers = createAnswers(random)
  const server = createServer((request, response) => {
    answer(request, response).catch(error => answers.refuse(response, error))
  })
  const port = await listen(server, wanted)
  const unsubscribe = app.onEvent(message => stream.send(message))
  // Cookies are shared by all ports of a host: the name keeps two windows apart.
  const cookieName = `countersign-${port}`

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnSender(request, port)) throw badSender()
    const [path] = (request.url ?? '').split('?', 1) as [string]
    switch (`${request.method} ${path}`) {
      case 'POST /api/session':
        return answerSession(request, response)
      case 'POST /api/call':
        refuseWithoutSession(request)
        return answerCall(request, response)
      case 'GET /api/events':
        refuseWithoutSession(request)
        response.writeHead(200, answers.headers('text/event-stream'))
        return stream.open(response, lastEventId(request))
      case 'GET /start-again':
        return answers.send(response, startAgainPage(random))
      case `GET ${path}`:
      case `HEAD ${path}`:
        return answers.send(response, await page(path))
      default:
        response.writeHead(405, { ...answers.headers('text/plain'), allow: 'GET, HEAD' }).end()
    }
  }

  /** A reload comes without a token, and a link followed twice with a used one: the cookie counts. */
  async function answerSession(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { token } = Object(await readJson(request, maxSessionBytes))
    const cookie = typeof token === 'string' ? sessions.trade(token) : undefined
    if (cookie === undefined) refuseWithoutSession(request)
    else {
      const value = `${cookieName}=${cookie}; HttpOnly; SameSite=Strict; Path=/`
      response.setHeader('set-cookie', value)
    }
    answers.reply(response, { ok: true, value: null })
  }

  async function answerCall(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { name, input } = Object(await readJson(request, maxCallBytes))
    answers.reply(response, await app.dispatch(name, input))
  }

  function refuseWithoutSession(request: IncomingMessage): void {
    if (!sessions.knows(readCookie(request, cookieName))) throw badSender()
  }

  return {
    port,
    freshLink: () => `http://127.0.0.1:${port}/#token=${sessions.launchToken()}`,
    async close() {
      unsubscribe()
      stream.close()
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

function badSender(): AppError {
  return new AppError('bad-sender', 'This page may not call Countersign: open a fresh link.')
}

function readCookie(request: IncomingMessage, name: string): string | undefined {
  const cookies = request.headers.cookie?.split(/; */) ?? []
  return cookies.find(cookie => cookie.startsWith(`${name}=`))?.slice(name.length + 1)
}

function lastEventId(request: IncomingMessage): number | null {
  const id = Number.parseInt(String(request.headers['last-event-id']), 10)
  return Number.isSafeInteger(id) ? id : null
}
