/** Makes JSON calls. They return what the schema says, or throw an error that names the place. */
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Http, HttpAnswer, HttpRequest } from './http.ts'
import { type Refusals, toRefusal, type WireRefusal } from './refusals.ts'

export interface JsonApi {
  get<S extends z.ZodType>(path: string, schema: S, signal?: AbortSignal): Promise<z.output<S>>
  /** If `body` is undefined, none is sent. */
  post<S extends z.ZodType>(
    path: string,
    body: unknown,
    schema: S,
    signal?: AbortSignal,
  ): Promise<z.output<S>>
  /**
   * Tells whether a GET is answered as the schema says; false if it is refused with this wire code.
   */
  allows(path: string, schema: z.ZodType, refusal: string, signal?: AbortSignal): Promise<boolean>
}

/** Each API words its refusals differently. */
export interface RefusalShape {
  /** The code is null if the answer has another shape. */
  readonly read: (json: unknown) => WireRefusal
  readonly known: Refusals
}

/** Every call throws what `Http.send` throws, `bad-reply`, and what the refusal means. */
export function createJsonApi(http: Http, prefix: string, refusals: RefusalShape): JsonApi {
  const send = (request: Omit<HttpRequest, 'accept'>) =>
    http.send({ ...request, path: prefix + request.path, accept: 'application/json' })

  function read<S extends z.ZodType>(answer: HttpAnswer, schema: S): z.output<S> {
    if (isGood(answer)) return readJson(answer, schema)
    throw toRefusal(answer, refusals.read(peekJson(answer)), refusals.known)
  }

  return {
    async get(path, schema, signal) {
      return read(await send({ method: 'GET', path, signal }), schema)
    },
    async post(path, body, schema, signal) {
      const content =
        body === undefined ? undefined : { type: 'application/json', text: JSON.stringify(body) }
      return read(await send({ method: 'POST', path, content, signal }), schema)
    },
    async allows(path, schema, refusal, signal) {
      const answer = await send({ method: 'GET', path, signal })
      if (!isGood(answer) && refusals.read(peekJson(answer)).code === refusal) return false
      read(answer, schema)
      return true
    },
  }
}

function isGood({ status }: HttpAnswer): boolean {
  return status >= 200 && status <= 299
}

/** Represents an answer without a body. */
export const Nothing = z.undefined()

/** Throws `bad-reply`. */
export function readJson<S extends z.ZodType>(answer: HttpAnswer, schema: S): z.output<S> {
  const parsed = schema.safeParse(parseJson(answer))
  if (parsed.success) return parsed.data
  const place = parsed.error.issues[0]?.path.join('.')
  const { call } = answer
  throw new AppError(
    'bad-reply',
    place
      ? words('core.dialects.reply.otherShapeAt', { call, place })
      : words('core.dialects.reply.otherShape', { call }),
  )
}

function parseJson({ status, text, contentType, call }: HttpAnswer): unknown {
  if (status === 204 && text === '') return undefined
  if (contentType === 'text/html') {
    throw new AppError('bad-reply', words('core.dialects.reply.webPage', { call }))
  }
  if (!isJson(contentType)) {
    throw new AppError('bad-reply', words('core.dialects.reply.notJson', { call }))
  }
  try {
    return JSON.parse(text)
  } catch {
    // The parser's message would quote the text.
    throw new AppError('bad-reply', words('core.dialects.reply.damaged', { call }))
  }
}

/** Returns the body of a refusal. Undefined means that it isn't JSON, so only its status counts. */
export function peekJson({ text, contentType }: HttpAnswer): unknown {
  if (!isJson(contentType)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isJson(contentType: string): boolean {
  return contentType === 'application/json' || contentType.endsWith('+json')
}
