/** Speaks raw HTTP to the loopback host, even with headers that a browser doesn't let pages set. */
import { type IncomingMessage, request } from 'node:http'
import type { PageOpened } from '../../shared/page-host.ts'

export interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface Asked {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Uint8Array
}

export async function ask(origin: string, path: string, asked: Asked = {}): Promise<Answer> {
  const response = await open(origin, path, asked)
  let body = ''
  for await (const chunk of response.setEncoding('utf8')) body += chunk
  return { status: response.statusCode ?? 0, headers: response.headers, body }
}

/**
 * Resolves with the answer as soon as its headers are there. Names below localhost are not looked
 * up.
 */
export function open(origin: string, path: string, asked: Asked = {}): Promise<IncomingMessage> {
  const { method = 'GET', headers, body } = asked
  const { host, hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const sent = request({
      host: hostname.endsWith('.localhost') ? '127.0.0.1' : hostname,
      port,
      path,
      method,
      headers: { host, ...headers },
      agent: false,
    })
    sent.on('response', resolve)
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Returns the headers that our page sends, with `key` once it is open. */
export function ownHeaders(origin: string, key?: string): Record<string, string> {
  return {
    host: new URL(origin).host,
    origin,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    ...(key && { authorization: `Bearer ${key}` }),
  }
}

export function tokenOf(link: string): string {
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get('token')
  if (!token) throw new Error('The link has no token.')
  return token
}

export interface OpenedBy {
  readonly token?: unknown
  readonly session?: unknown
  readonly page?: 'quick'
}

export function tryToOpen(origin: string, by: OpenedBy): Promise<Answer> {
  return ask(origin, '/api/session', {
    method: 'POST',
    headers: ownHeaders(origin),
    body: JSON.stringify(by),
  })
}

/** Opens a page as ours does. */
export async function openPage(origin: string, by: OpenedBy): Promise<PageOpened> {
  const reply = JSON.parse((await tryToOpen(origin, by)).body)
  if (!reply.ok) throw new Error('No page was opened.')
  return reply.value
}

/** Trades the launch token of a link for the key of a page. */
export async function signIn(link: string): Promise<string> {
  return (await openPage(new URL(link).origin, { token: tokenOf(link) })).pageKey
}
