/** Keeps the cookies of one origin in memory (RFC 6265), and sends them to that origin only. */

import { z } from 'zod'
import { serverLimits } from '../../shared/ceilings.ts'
import { Instant } from '../../shared/instant.ts'

export const StoredCookie = z.object({
  name: z.string().max(256),
  valueSecret: z.string().max(4096),
  path: z.string().max(1024),
  /** Null for a cookie that ends with the session. */
  expiresAt: Instant.nullable(),
})
export type StoredCookie = z.infer<typeof StoredCookie>

export interface CookieJar {
  /** Takes the Set-Cookie headers of an answer. It ignores what cannot be read or is too large. */
  keep(headers: readonly string[], requestPath: string): void
  /** Returns the Cookie header for a path; null if no cookie matches. */
  headerFor(requestPath: string): string | null
  all(): readonly StoredCookie[]
}

/** Starts with the given cookies. `clock` returns the server's time, by which cookies expire. */
export function createCookieJar(clock: () => number, given: readonly StoredCookie[]): CookieJar {
  let cookies = [...given]

  function drop({ name, path }: StoredCookie): void {
    cookies = cookies.filter(each => each.name !== name || each.path !== path)
  }

  function live(): StoredCookie[] {
    cookies = cookies.filter(each => each.expiresAt === null || each.expiresAt > clock())
    return cookies
  }

  return {
    keep(headers, requestPath) {
      for (const header of headers) {
        const cookie = parseSetCookie(header, requestPath, clock())
        if (!cookie) continue
        drop(cookie)
        cookies.push(cookie)
      }
      cookies = live().slice(-serverLimits.cookies)
    },
    headerFor(requestPath) {
      const matching = live()
        .filter(({ path }) => isBelow(requestPath, path))
        .sort((a, b) => b.path.length - a.path.length)
      if (matching.length === 0) return null
      return matching.map(({ name, valueSecret }) => `${name}=${valueSecret}`).join('; ')
    },
    all: () => [...live()],
  }
}

/** RFC 6265 §5.2. Domain and Secure are ignored, because the jar's origin never changes. */
function parseSetCookie(header: string, requestPath: string, now: number): StoredCookie | null {
  const [pair = '', ...attributes] = header.split(';')
  const equals = pair.indexOf('=')
  const name = pair.slice(0, equals).trim()
  const read = (attribute: string) =>
    attributes
      .map(each => each.trim())
      .findLast(each => each.toLowerCase().startsWith(`${attribute}=`))
      ?.slice(attribute.length + 1)
  const path = read('path')
  const cookie = StoredCookie.safeParse({
    name,
    valueSecret: pair.slice(equals + 1).trim(),
    path: path?.startsWith('/') ? path : defaultPath(requestPath),
    expiresAt: expiryOf(read('max-age'), read('expires'), now),
  })
  return equals > 0 && name && cookie.success ? cookie.data : null
}

function expiryOf(maxAge: string | undefined, expires: string | undefined, now: number) {
  if (maxAge !== undefined && /^-?\d{1,10}$/.test(maxAge)) return now + Number(maxAge) * 1000
  const at = Date.parse(expires ?? '')
  return Number.isNaN(at) ? null : at
}

/** RFC 6265 §5.1.4. */
function defaultPath(requestPath: string): string {
  return requestPath.slice(0, Math.max(1, requestPath.lastIndexOf('/')))
}

function isBelow(requestPath: string, path: string): boolean {
  if (!requestPath.startsWith(path)) return false
  return (
    path.endsWith('/') || requestPath.length === path.length || requestPath[path.length] === '/'
  )
}
