/**
 * Speaks HTTP/1.1 at little cost, so that it is the server that is measured. Requests are bytes
 * made beforehand, and answers are split by their Content-Length. Each connection has one request
 * at a time.
 */
import { connect } from 'node:net'

/**
 * @typedef {{ method: 'GET' | 'POST', path: string, bearer?: string, body?: unknown }} Call
 * @typedef {{ status: number, text: string, ms: number }} Answer
 * @typedef {object} Drive
 * @property {string} url of the server
 * @property {number} connections
 * @property {() => Call | null} next null: there are no more
 * @property {(call: Call, answer: Answer) => void} onAnswer
 * @property {(call: Call) => void} [onLost] the connection ended first; without it that is an error
 * @property {number} [perSecond] calls become due at this rate, and their time counts from then on,
 *   sent or not; without it every connection asks again as soon as it was answered
 */

/**
 * Every call claims to come from a different address, since each address is allowed 30 requests a
 * minute.
 */
let addresses = 0

function address() {
  addresses = (addresses + 1) % 0x3_ffff
  return `10.${addresses >> 16}.${(addresses >> 8) & 255}.${addresses & 255}`
}

/**
 * Runs calls until there are no more and all are answered.
 * @param {Drive} options
 * @returns {Promise<number>} seconds from the first call to the last answer
 */
export async function drive({ url, connections, next, onAnswer, onLost, perSecond }) {
  const { hostname, port } = new URL(url)
  const started = performance.now()
  const due = perSecond ? pace(perSecond, started, next) : null
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const line = openLine(hostname, Number(port))
      for (;;) {
        const taken = due ? await due() : { call: next(), dueAt: performance.now() }
        if (!taken.call) break
        try {
          const { status, text } = await line.send(taken.call)
          onAnswer(taken.call, { status, text, ms: performance.now() - taken.dueAt })
        } catch (error) {
          if (!onLost) throw error
          onLost(taken.call)
          break
        }
      }
      line.close()
    }),
  )
  return (performance.now() - started) / 1000
}

/**
 * @param {number} perSecond
 * @param {number} started
 * @param {() => Call | null} next
 */
function pace(perSecond, started, next) {
  let count = 0
  return async () => {
    const dueAt = started + (count * 1000) / perSecond
    count += 1
    const call = next()
    // A timer is late by up to a millisecond or so, which counts as the server's time.
    for (let wait = dueAt - performance.now(); wait > 0; wait = dueAt - performance.now()) {
      await new Promise(resolve =>
        wait > 2 ? setTimeout(resolve, wait - 2) : setImmediate(resolve),
      )
    }
    return { call, dueAt }
  }
}

/** @typedef {{ status: number, text: string, retryAfterMs: number }} LineAnswer */

/**
 * @param {string} host
 * @param {number} port
 */
export function openLine(host, port) {
  const socket = connect({ host, port, noDelay: true })
  /** @type {{ resolve: (answer: LineAnswer) => void, reject: (error: Error) => void } | null} */
  let waiting = null
  let received = ''
  /** @param {Error} error */
  const fail = error => {
    waiting?.reject(error)
    waiting = null
  }
  socket.setEncoding('latin1')
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('The server closed the connection.')))
  socket.on('data', chunk => {
    received += chunk
    const end = received.indexOf('\r\n\r\n')
    if (end < 0) return
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(received.slice(0, end))?.[1] ?? 0)
    if (received.length < end + 4 + length) return
    const retryAfter = /\r\nretry-after: (\d+)/i.exec(received.slice(0, end))?.[1]
    const answer = {
      status: Number(received.slice(9, 12)),
      retryAfterMs: Number(retryAfter ?? 1) * 1000,
      text: received.slice(end + 4, end + 4 + length),
    }
    received = received.slice(end + 4 + length)
    waiting?.resolve(answer)
    waiting = null
  })
  return {
    /**
     * @param {Call} call
     * @returns {Promise<LineAnswer>}
     */
    send: call =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(new Error('The server closed the connection.'))
        waiting = { resolve, reject }
        socket.write(bytesOf(call))
      }),
    close: () => socket.destroy(),
  }
}

/** @param {Call} call */
function bytesOf({ method, path, bearer, body }) {
  const text = body === undefined ? '' : JSON.stringify(body)
  const lines = [
    `${method} ${path} HTTP/1.1`,
    'host: bench',
    `x-forwarded-for: ${address()}`,
    ...(bearer ? [`authorization: Bearer ${bearer}`] : []),
    ...(body === undefined
      ? []
      : ['content-type: application/json', `content-length: ${Buffer.byteLength(text)}`]),
  ]
  return `${lines.join('\r\n')}\r\n\r\n${text}`
}

/** @param {number[]} times milliseconds, sorted in place */
export function percentiles(times) {
  times.sort((a, b) => a - b)
  const at = (/** @type {number} */ share) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) }
}
