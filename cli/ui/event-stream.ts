/** Sends events to the open page, one line of JSON each, and replays what it missed. */
import type { ServerResponse } from 'node:http'
import type { EventMessage } from '../../shared/contract.ts'
import type { PageNotice, StreamLine, WhyEnded } from '../../shared/page-host.ts'

const keptEvents = 256
/** A reader that lets more pile up is cut off. It reconnects and gets what it missed. */
const mostUnreadBytes = 2 ** 20

export interface EventStream {
  send(message: EventMessage): void
  notify(notice: PageNotice): void
  /**
   * Uses this response from now on, in place of the previous one. `seenId` is the last event that
   * the page has seen.
   */
  open(response: ServerResponse, seenId: number | null): void
  /**
   * Ends the stream of a page that is no longer the open one. Returns whether that page was still
   * there. One that is being reloaded disappears by itself within `graceMs`.
   */
  endPage(why: WhyEnded, graceMs: number): Promise<boolean>
  close(): void
}

/** `onReader` is told whether a page is reading the events. */
export function createEventStream(onReader: (isThere: boolean) => void = () => {}): EventStream {
  let reader: ServerResponse | null = null
  const kept: Extract<StreamLine, { kind: 'event' }>[] = []
  let latestId = 0

  function write(line: StreamLine): void {
    if (!reader) return
    reader.write(`${JSON.stringify(line)}\n`)
    if (reader.writableLength > mostUnreadBytes) reader.destroy()
  }

  return {
    send(message) {
      // Nothing from an open vault is kept for a page to catch up on. After a gap, it asks for the
      // state.
      if (message.name === 'vault.changed' && message.payload.state !== 'open') kept.length = 0
      latestId += 1
      const line = { kind: 'event', id: latestId, message } as const
      kept.push(line)
      if (kept.length > keptEvents) kept.shift()
      write(line)
    },
    notify: notice => write({ kind: 'notice', notice }),
    open(response, seenId) {
      reader?.end()
      reader = response
      onReader(true)
      response.on('close', () => {
        if (reader === response) reader = null
        if (reader === null) onReader(false)
      })
      const fromId = seenId ?? latestId
      write({ kind: 'open', id: fromId })
      for (const line of kept) if (line.id > fromId) write(line)
    },
    async endPage(why, graceMs) {
      const last = reader
      if (!last) return false
      reader = null
      if (graceMs > 0 && (await closesWithin(last, graceMs))) return false
      last.end(`${JSON.stringify({ kind: 'ended', why } satisfies StreamLine)}\n`)
      return true
    },
    close() {
      reader?.end()
      reader = null
    },
  }
}

function closesWithin(response: ServerResponse, ms: number): Promise<boolean> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(false), ms)
    response.once('close', () => {
      clearTimeout(timer)
      resolve(true)
    })
  })
}
