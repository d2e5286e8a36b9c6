import type { IncomingHttpHeaders } from 'node:http'

export interface Sender {
  readonly method?: string | undefined
  readonly headers: IncomingHttpHeaders
}

/**
 * Tells whether a request comes from our own page, or opens it. `host` is ours to the letter,
 * because a foreign name may be made to point to 127.0.0.1 (DNS rebinding); the origin must be
 * ours, because any page may send a request anywhere. Browsers leave the origin out of same-origin
 * GETs. A request for a service worker's script is nobody's: our page has none.
 */
export function isOwnSender({ method, headers }: Sender, host: string): boolean {
  if (headers.host !== host || headers['service-worker'] !== undefined) return false
  const { origin } = headers
  const readsOnly = method === 'GET' || method === 'HEAD'
  if (origin === undefined ? !readsOnly : origin !== `http://${host}`) return false
  return isOwnFetch(headers) || (readsOnly && isNavigation(headers))
}

/** Fetch metadata: absent in older browsers, out of a page's reach in newer ones. */
function isOwnFetch(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin'
}

/** A link that was typed, clicked, or followed by the file that opens the page. */
function isNavigation(headers: IncomingHttpHeaders): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
}
