/** Serves the connection of another program line by line, and decides when it is cut off. */
import type { Socket } from 'node:net'
import { type DoorReply, longestLineBytes, protocolVersion } from '../../shared/program-protocol.ts'
import { words } from '../../shared/wording/words.ts'
import { DoorError, replyOf } from './door-error.ts'

export interface VisitLimits {
  /** How many requests may wait for the one before them. */
  readonly mostWaiting: number
  /** How long a stranger may take to send a whole line, and anybody to take an answer. */
  readonly patienceMs: number
  /** How long a paired program may be silent. */
  readonly idleMs: number
}

const stillThereMs = 1000

export const visitLimits: VisitLimits = { mostWaiting: 8, patienceMs: 5000, idleMs: 300_000 }

/** What the answering code knows about the other side, and can tell it. */
export interface Visitor {
  readonly socket: Socket
  /** Aborted when the connection ends. */
  readonly gone: AbortSignal
  /**
   * Called when the other side has shown a token. It may be idle then, and strangers don't push it
   * out.
   */
  trust(): void
}

/** Returns a line of JSON. `tell` sends a line in between. */
export type AnswerLine = (
  request: unknown,
  visitor: Visitor,
  tell: (part: object) => void,
) => Promise<DoorReply>

interface VisitParts {
  readonly socket: Socket
  readonly answer: AnswerLine
  readonly limits: VisitLimits
  readonly onTrust: () => void
  readonly report: (error: unknown) => void
}

/**
 * The requests of a connection are answered one after the other, without blocking other
 * connections.
 */
export function receive({ socket, answer, limits, onTrust, report }: VisitParts): void {
  const over = new AbortController()
  const waiting: string[] = []
  let rest: Buffer[] = []
  let restBytes = 0
  let isBusy = false
  let hasEnded = false
  let isTrusted = false
  let stillThere: NodeJS.Timeout | undefined
  const visitor: Visitor = {
    socket,
    gone: over.signal,
    trust() {
      isTrusted = true
      onTrust()
    },
  }

  const send = (id: unknown, part: object) =>
    void socket.write(`${JSON.stringify({ v: protocolVersion, ...idOf(id), ...part })}\n`)

  /** Sends the reason and reads no more, so that a flood of data is never read. */
  function cutOff(error: DoorError): void {
    hasEnded = true
    waiting.length = 0
    rest = []
    socket.pause()
    socket.removeListener('data', take)
    socket.end(`${JSON.stringify({ v: protocolVersion, ...error.reply })}\n`)
    expectWithin(limits.patienceMs)
  }

  function expectWithin(ms: number): void {
    socket.setTimeout(ms)
  }

  function take(chunk: Buffer): void {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      rest.push(chunk.subarray(from, end))
      restBytes += end - from
      from = end + 1
      if (restBytes > longestLineBytes) {
        cutOff(tooLarge())
        return
      }
      const line = Buffer.concat(rest).toString('utf8')
      rest = []
      restBytes = 0
      if (line.trim() !== '') waiting.push(line)
      if (waiting.length > limits.mostWaiting) {
        cutOff(tooMany())
        return
      }
    }
    rest.push(chunk.subarray(from))
    restBytes += chunk.length - from
    if (restBytes > longestLineBytes) cutOff(tooLarge())
    else if (!isBusy) void work()
  }

  async function work(): Promise<void> {
    isBusy = true
    try {
      for (let line = waiting.shift(); line !== undefined; line = waiting.shift()) {
        // A question to the user takes time, and nobody is cut off for that.
        socket.setTimeout(0)
        if (!(await answerLine(line))) return
        await taken()
      }
    } finally {
      isBusy = false
      clearInterval(stillThere)
    }
    if (hasEnded) socket.end()
    expectWithin(isTrusted && !hasEnded ? limits.idleMs : limits.patienceMs)
  }

  async function answerLine(line: string): Promise<boolean> {
    let id: unknown
    try {
      const request = parse(line)
      id = Object(request).id
      send(id, await answer(request, visitor, part => send(id, part)))
      return true
    } catch (error) {
      if (over.signal.aborted) return false
      if (!(error instanceof DoorError)) report(error)
      if (error instanceof DoorError && error.ends) cutOff(error)
      else send(id, replyOf(error))
      return !(error instanceof DoorError && error.ends)
    }
  }

  /** A program that doesn't read its answers gets no more of them. */
  async function taken(): Promise<void> {
    if (socket.writableLength === 0 || socket.destroyed) return
    expectWithin(limits.patienceMs)
    await new Promise<void>(resolve => {
      socket.once('drain', resolve)
      socket.once('close', () => resolve())
    })
  }

  socket.on('data', take)
  socket.on('timeout', () => socket.destroy())
  // An error on the other side is followed by the end of the connection.
  socket.on('error', () => undefined)
  socket.on('end', () => {
    hasEnded = true
    if (!isBusy) {
      socket.end()
      return
    }
    // The program may be waiting for its answer, or gone. Only a line that cannot be sent tells.
    stillThere = setInterval(() => send(undefined, { asking: true }), stillThereMs)
  })
  socket.on('close', () => {
    waiting.length = 0
    clearInterval(stillThere)
    over.abort()
  })
  expectWithin(limits.patienceMs)
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    // A parser's message would quote its input.
    throw new DoorError('bad-request', words('core.programs.notJson'))
  }
}

/** The id is returned as it was sent, so that a program can match answers to its requests. */
function idOf(id: unknown): { id?: string | number } {
  if (typeof id === 'number') return { id }
  return typeof id === 'string' && id.length <= 64 ? { id } : {}
}

function tooLarge(): DoorError {
  return new DoorError('too-large', words('core.programs.tooLarge'), { ends: true })
}

function tooMany(): DoorError {
  return new DoorError('too-many', words('core.programs.tooMany'), { ends: true })
}
