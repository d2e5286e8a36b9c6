import type { ServerResponse } from 'node:http'
import { createNonce, hardeningHeaders, type PageAnswer } from '../../core/page.ts'
import type { Reply } from '../../shared/contract.ts'
import { AppError, type ErrorCode } from '../../shared/errors.ts'

const statusOf: Partial<Record<ErrorCode, number>> = {
  'bad-sender': 403,
  'too-large': 413,
  internal: 500,
}

export interface Answers {
  /** The headers of what is neither cached nor a file. */
  headers(contentType: string): Record<string, string>
  reply(response: ServerResponse, body: Reply): void
  send(response: ServerResponse, answer: PageAnswer): void
  /** An error as a reply. What is no AppError is not told. */
  refuse(response: ServerResponse, error: unknown): void
}

export function createAnswers(random: (bytes: number) => Uint8Array): Answers {
  const headers = (contentType: string) => ({
    ...hardeningHeaders(createNonce(random)),
    'content-type': `${contentType}; charset=utf-8`,
    'cache-control': 'no-store',
  })

  function writeReply(response: ServerResponse, status: number, body: Reply): void {
    response.writeHead(status, headers('application/json')).end(JSON.stringify(body))
  }

  return {
    headers,
    reply: (response, body) => writeReply(response, 200, body),
    send(response, answer) {
      const length = { 'content-length': answer.body.length }
      response.writeHead(answer.status, { ...answer.headers, ...length }).end(answer.body)
    },
    refuse(response, error) {
      if (response.headersSent) return void response.destroy()
      const { code, message } =
        error instanceof AppError
          ? error
          : new AppError('internal', 'Something went wrong inside Countersign.')
      writeReply(response, statusOf[code] ?? 400, { ok: false, code, message })
    },
  }
}
