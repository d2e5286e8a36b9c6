/** Events as a text/event-stream, with replay of what a reader missed while it was cut off. */
import type { ServerResponse } from 'node:http'
import type { EventMessage } from '../../shared/contract.ts'

/** Proxies and sleeping systems drop a connection on which nothing moves. */
const heartbeatMs = 15_000
const retryMs = 1_000
const keptEvents = 256

export interface EventStream {
  send(message: EventMessage): void
  /** Takes a response over. `lastId` is what the reader saw last, from its Last-Event-ID. */
  open(response: ServerResponse, lastId: number | null): void
  close(): void
}

export function createEventStream(): EventStream {
  const readers = new Set<ServerResponse>()
  const kept: { id: number; text: string }[] = []
  let latestId = 0

  const heartbeat = setInterval(() => {
    for (const reader of readers) reader.write(': beat\n\n')
  }, heartbeatMs)
  heartbeat.unref()

  return {
    send(message) {
      latestId += 1
      const text = `id: ${latestId}\ndata: ${JSON.stringify(message)}\n\n`
      kept.push({ id: latestId, text })
      if (kept.length > keptEvents) kept.shift()
      for (const reader of readers) reader.write(text)
    },
    open(response, lastId) {
      readers.add(response)
      response.on('close', () => readers.delete(response))
      const seenId = lastId ?? latestId
      response.write(`retry: ${retryMs}\nid: ${seenId}\n\n`)
      for (const { id, text } of kept) if (id > seenId) response.write(text)
    },
    close() {
      clearInterval(heartbeat)
      for (const reader of readers) reader.end()
    },
  }
}
