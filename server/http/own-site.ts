/**
 * Refuses requests that another site makes a browser send along with our cookies. Browsers say
 * which site is behind a request: in `Sec-Fetch-Site` (Fetch Metadata), and in `Origin` with every
 * POST (RFC 6454). Other programs send neither, and no site can make them send requests.
 */
import type { FastifyRequest } from 'fastify'
import { words } from '../wording/words.ts'
import { RefusedError } from './refusals.ts'

const safeMethods = ['GET', 'HEAD', 'OPTIONS']

export function isUnsafe({ method }: FastifyRequest): boolean {
  return !safeMethods.includes(method)
}

/** Throws if another site, or another host of ours, is behind the request. */
export function requireOwnSite(request: FastifyRequest): void {
  const { 'sec-fetch-site': site, origin } = request.headers
  // Sec-Fetch-Site is right even behind a proxy that changes the Host.
  const isOwn = site === undefined ? isOwnOrigin(request, origin) : isOwnFetch(site)
  if (isOwn) return
  throw new RefusedError({
    status: 403,
    code: 'cross_site',
    words: words('refusals.requests.crossSite'),
  })
}

/**
 * Requires a JSON content type of browsers even if there is no body, because other sites cannot
 * send one. Every browser calls itself Mozilla; other programs needn't say anything.
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
 * Throws if one of these cookies came twice. A neighboring host can set cookies for us, with a
 * narrower path so that they come first, but it cannot take ours away.
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

/** Compares host and port, but not the scheme, which a proxy may have changed. */
function isOwnOrigin({ host }: FastifyRequest, origin: string | undefined): boolean {
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  const asked = ['http:', 'https:'].map(scheme => hostOf(`${scheme}//${host}`))
  return asked.includes(hostOf(origin))
}

/** Leaves out the scheme's default port. */
function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null
}
