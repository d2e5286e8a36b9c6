/**
 * Requests that a browser sends by order of another site, with the cookies of ours. Browsers say
 * whose order it was: `Sec-Fetch-Site` (Fetch Metadata), and with every POST `Origin` (RFC 6454).
 * Programs that are no browsers say neither, and nobody gives them orders.
 */
import type { FastifyRequest } from 'fastify'
import { words } from '../wording/words.ts'
import { RefusedError } from './refusals.ts'

const safeMethods = ['GET', 'HEAD', 'OPTIONS']

export function isUnsafe({ method }: FastifyRequest): boolean {
  return !safeMethods.includes(method)
}

/** Throws where another site, or another host of ours, gave the order. */
export function requireOwnSite(request: FastifyRequest): void {
  const { 'sec-fetch-site': site, origin } = request.headers
  // A proxy that passes on another Host cannot mislead this one.
  const isOwn = site === undefined ? isOwnOrigin(request, origin) : isOwnFetch(site)
  if (isOwn) return
  throw new RefusedError({
    status: 403,
    code: 'cross_site',
    words: words('refusals.requests.crossSite'),
  })
}

/**
 * A browser's requests are JSON by their head, too, if they have no body to be read as such: other
 * sites cannot order those. Every browser calls itself Mozilla; programs need not say anything.
 */
export function requireJsonOfBrowsers({ headers }: FastifyRequest): void {
  const { 'content-type': type = '', 'sec-fetch-site': site, 'user-agent': agent = '' } = headers
  const isBrowser = site !== undefined || agent.startsWith('Mozilla/')
  if (!isBrowser || /^application\/json\s*(;|$)/i.test(type)) return
  throw new RefusedError({
    status: 415,
    code: 'unsupported_media_type',
    words: words('refusals.requests.sayJson'),
  })
}

/**
 * Throws where a cookie of these names came twice. A host beside ours can set cookies for us, under
 * a narrower path so that they come first, but it cannot take ours away.
 */
export function requireSingleCookies(request: FastifyRequest, names: readonly string[]): void {
  const sent = (request.headers.cookie ?? '').split(';').map(pair => pair.split('=', 1)[0]?.trim())
  if (names.every(name => sent.indexOf(name) === sent.lastIndexOf(name))) return
  throw new RefusedError({
    status: 403,
    code: 'cross_site',
    words: words('refusals.requests.cookieTwice'),
  })
}

function isOwnFetch(site: string | string[]): boolean {
  return site === 'same-origin' || site === 'none'
}

/** Compares host and port: the scheme is what a proxy before us may have changed. */
function isOwnOrigin({ host }: FastifyRequest, origin: string | undefined): boolean {
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  const asked = ['http:', 'https:'].map(scheme => hostOf(`${scheme}//${host}`))
  return asked.includes(hostOf(origin))
}

/** Leaves out the port that the scheme implies. */
function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null
}
