import type { ServerResponse } from 'node:http'
import { createNonce, hardeningHeaders, type PageAnswer } from '../../core/host/page.ts'
import type { Reply } from '../../shared/contract.ts'
import { AppError, type ErrorCode } from '../../shared/errors.ts'
import type { PageRefusal, WhyEnded } from '../../shared/page-host.ts'
import { words } from '../../shared/wording/words.ts'
import { type BodyLimits, drain } from './json-body.ts'

const statusOf: Partial<Record<ErrorCode, number>> = {
  'bad-sender': 403,
  'too-large': 413,
  internal: 500,
}

/** Refuses everybody but the page that is open. */
export class Refusal extends AppError {
  readonly why: WhyEnded

  constructor(why: WhyEnded) {
    super('bad-sender', words('cli.ui.notThisPage'))
    this.why = why
  }
}

/** Files can only be read. */
export class WrongMethod extends AppError {
  constructor() {
    super('bad-input', words('cli.ui.onlyRead'))
  }
}

export interface Answers {
  /** Returns the headers for answers that are neither cached nor files. */
  headers(contentType: string): Record<string, string>
  reply(response: ServerResponse, body: Reply): void
  send(response: ServerResponse, answer: PageAnswer): void
  /**
   * Answers with an error, and ends the connection: at most `rest` of what the request still sends
   * is read. Nothing is revealed about an error that isn't an AppError.
   */
  refuse(response: ServerResponse, error: unknown, rest: BodyLimits): void
}

export function createAnswers(random: (bytes: number) => Uint8Array): Answers {
  const headers = (contentType: string) => ({
    ...hardeningHeaders(createNonce(random)),
    'content-type': `${contentType}; charset=utf-8`,
    'cache-control': 'no-store',
  })

  return {
    headers,
    reply(response, body) {
      response.writeHead(200, headers('application/json')).end(JSON.stringify(body))
    },
    send(response, answer) {
      const length = { 'content-length': answer.body.length }
      response.writeHead(answer.status, { ...answer.headers, ...length }).end(answer.body)
    },
    refuse(response, error, rest) {
      if (response.headersSent) return void response.destroy()
      const status = error instanceof WrongMethod ? 405 : (statusOf[codeOf(error)] ?? 400)
      const body = Buffer.from(JSON.stringify(bodyOf(error)))
      response.writeHead(status, {
        ...headers('application/json'),
        ...(error instanceof WrongMethod && { allow: 'GET, HEAD' }),
        'content-length': body.length,
        connection: 'close',
      })
      // After the response has ended, Node would read everything that is still to come.
      response.write(body)
      drain(response.req, rest, () => response.end())
    },
  }
}

function codeOf(error: unknown): ErrorCode {
  return error instanceof AppError ? error.code : 'internal'
}

function bodyOf(error: unknown): Reply | PageRefusal {
  if (!(error instanceof AppError)) {
    return { ok: false, code: 'internal', words: words('core.dispatch.internal') }
  }
  const reply = { ok: false, code: error.code, words: error.words } as const
  return error instanceof Refusal ? { ...reply, why: error.why } : reply
}
