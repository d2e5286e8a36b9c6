/** Raw HTTP to 127.0.0.1, with any header a browser would not let a page set. */
import { type IncomingMessage, request } from 'node:http'

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

export async function ask(port: number, path: string, asked: Asked = {}): Promise<Answer> {
  const response = await open(port, path, asked)
  let body = ''
  for await (const chunk of response.setEncoding('utf8')) body += chunk
  return { status: response.statusCode ?? 0, headers: response.headers, body }
}

/** The answer as soon as its headers are there. */
export function open(port: number, path: string, asked: Asked = {}): Promise<IncomingMessage> {
  const { method = 'GET', headers, body } = asked
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false })
    sent.on('response', resolve)
    sent.on('error', reject)
    sent.end(body)
  })
}

/** What our page sends along. */
export function ownHeaders(port: number, cookie?: string): Record<string, string> {
  return {
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    ...(cookie && { cookie }),
  }
}

/** Trades a launch token for the cookie of a session. */
export async function signIn(port: number, link: string): Promise<string> {
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get('token')
  const { headers } = await ask(port, '/api/session', {
    method: 'POST',
    headers: ownHeaders(port),
    body: JSON.stringify({ token }),
  })
  const [cookie] = headers['set-cookie']?.[0]?.split(';') ?? []
  if (!cookie) throw new Error('The launch token was not taken.')
  return cookie
}
