/** Opens servers on loopback that answer as a test wants. */
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, createServer as createRawServer, type Socket } from 'node:net'
import type { TlsOptions } from 'node:tls'
import { expect, onTestFinished } from 'vitest'
import { createHttp, type Http, type HttpOptions } from '../../../core/dialects/http.ts'
import { parseServerAddress } from '../../../core/dialects/server-address.ts'

/** The server ends with the test. Returns its URL. */
export async function serve(listener: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listen(createServer({ maxHeaderSize: 65_536 }, listener))}`
}

/** Returns its port, because the test chooses the name to call it by. */
export function serveTls(options: TlsOptions): Promise<number> {
  return listen(
    createTlsServer(options, (_, response) => {
      response.setHeader('content-type', 'application/json').end('{}')
    }),
  )
}

export async function serveRaw(onSocket: (socket: Socket) => void): Promise<string> {
  const server = createRawServer(socket => {
    socket.on('error', () => {})
    onSocket(socket)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function listen(server: Server): Promise<number> {
  server.on('clientError', (_, socket) => socket.destroy())
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

export function clientOf(url: string, options: Partial<HttpOptions> = {}): Http {
  const address = parseServerAddress(url)
  const http = createHttp({ address, clock: Date.now, timeoutMs: 5_000, ...options })
  onTestFinished(() => http.close())
  return http
}

/** Every hostile answer contains this, and no error may. */
export const mark = 'S3CRET-OF-THE-BODY'

export function json(response: ServerResponse, body: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(body)
}

export async function refusalOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => null,
    error => error,
  )
  expect(error).not.toBeNull()
  expect(`${error.message} ${error.stack}`).not.toContain(mark)
  return error
}
