/**
 * Answers bytes that Node's parser refuses. There is no request yet, only a socket to answer on.
 */
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { Speech } from '../wording/say.ts'
import { words } from '../wording/words.ts'
import { type Refusal, unreadable } from './refusals.ts'

export function answerClientError(
  speech: Speech,
  error: NodeJS.ErrnoException,
  socket: Socket,
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const { status, code, words } = refusalOf(error.code)
  const message = speech.sayWords(words)
  const body = JSON.stringify({ error: { code, message } })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy())
}

function refusalOf(code: string | undefined): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return { status: 431, code: 'too_large', words: words('refusals.requests.headTooLarge') }
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return { status: 408, code: 'too_slow', words: words('refusals.requests.tooSlow') }
  }
  return unreadable
}
