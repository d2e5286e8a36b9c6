/** Reads a server's answers, within limits. */

import type { IncomingMessage } from 'node:http'
import { serverLimits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { overwrite } from '../vault/overwrite.ts'

const redirects: readonly (number | undefined)[] = [301, 302, 303, 307, 308]

/** The cause of an error about an answer that exceeds the ceiling. */
export const overCeiling = 'over-the-ceiling'

/** Throws `bad-reply` and closes the connection beyond `maxBytes`. */
export async function readBody(incoming: IncomingMessage, maxBytes: number): Promise<string> {
  const encoding = incoming.headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') {
    incoming.destroy()
    throw new AppError('bad-reply', words('core.dialects.reply.packed'))
  }
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of incoming) {
    bytes += chunk.length
    // Leaving the loop closes the connection.
    if (bytes > maxBytes) {
      const tooLarge = words('core.dialects.reply.tooLarge', { kilobytes: maxBytes / 1024 })
      throw new AppError('bad-reply', tooLarge, { cause: overCeiling })
    }
    chunks.push(chunk)
  }
  const whole = Buffer.concat(chunks)
  const text = whole.toString('utf8')
  // The answer may contain a session or a secret, and small buffers share memory that lives on.
  overwrite(whole, ...chunks)
  return text
}

/** Null if the answer isn't a redirect, or doesn't say where to. */
export function redirectOf({ statusCode, headers }: IncomingMessage, from: URL): URL | null {
  const { location } = headers
  if (!redirects.includes(statusCode) || location === undefined) return null
  return URL.canParse(location, from.href) ? new URL(location, from) : null
}

/**
 * Returns whole seconds from now, at most a day (RFC 9110 §10.2.3). Null if the header is missing
 * or invalid.
 */
export function parseRetryAfter(
  header: string | readonly string[] | undefined,
  now: number,
): number | null {
  if (typeof header !== 'string') return null
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : (parseHttpDate(header) - now) / 1000
  if (Number.isNaN(seconds)) return null
  return Math.min(serverLimits.retryAfterSeconds, Math.max(0, Math.ceil(seconds)))
}

/** Returns milliseconds since 1970, or NaN. Date.parse alone reads '-5' as a month. */
export function parseHttpDate(text: string | undefined): number {
  return text?.endsWith(' GMT') ? Date.parse(text) : Number.NaN
}
