import { Agent, request } from 'node:http'

export interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: Buffer | null
}

export interface Got {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly text: string
}

export const agent = new Agent({ keepAlive: true, maxSockets: 4 })

/** Null if the server closed the connection during a body that it won't read. */
export function send(url: string, { method, path, headers, body }: Sent): Promise<Got | null> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, method, path, headers, agent }, incoming => {
      const chunks: Buffer[] = []
      incoming.on('data', chunk => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      const isCutOff = error.code === 'EPIPE' || error.code === 'ECONNRESET'
      if (isCutOff && (body?.length ?? 0) > 60_000) resolve(null)
      else reject(error)
    })
    if (body) outgoing.setHeader('content-length', body.length)
    outgoing.end(body ?? undefined)
  })
}
