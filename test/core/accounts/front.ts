/**
 * Puts a proxy in front of the live server. It passes everything on until a test wants otherwise.
 */
import { type RequestListener, request, type ServerResponse } from 'node:http'
import { serve } from '../dialects/hostile.ts'
import type { Place } from '../dialects/places.ts'

export interface Front {
  readonly url: string
  /** Every request since the start, such as 'GET /users/2fa'. */
  readonly calls: string[]
  /** Answers instead of the live server; null passes requests on. */
  instead: RequestListener | null
  /** Loses the answers from this path. */
  loses: string | null
}

/** Ends with the test. */
export async function openFront(place: Pick<Place, 'url'>): Promise<Front> {
  const calls: string[] = []
  const listener: RequestListener = (incoming, response) => {
    calls.push(`${incoming.method} ${incoming.url}`)
    if (front.instead) return front.instead(incoming, response)
    const { method, headers } = incoming
    const outgoing = request(
      new URL(incoming.url ?? '', place.url),
      { method, headers },
      answer => {
        if (front.loses !== null && incoming.url?.endsWith(front.loses))
          return lose(answer, response)
        response.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(response)
      },
    )
    incoming.pipe(outgoing)
  }
  const front: Front = { url: await serve(listener), calls, instead: null, loses: null }
  return front
}

function lose(answer: { resume(): unknown }, response: ServerResponse): void {
  answer.resume()
  response.destroy()
}
