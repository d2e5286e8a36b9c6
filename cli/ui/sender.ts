import type { IncomingHttpHeaders } from 'node:http'

export interface Sender {
  readonly method?: string | undefined
  readonly headers: IncomingHttpHeaders
}

/**
 * Tells whether a request comes from our own page, or opens it. `host` must match exactly, because
 * a foreign name may be made to point to 127.0.0.1 (DNS rebinding). The origin must be ours,
 * because any page may send requests anywhere. Browsers omit the origin for same-origin GETs. A
 * request for a service worker's script is always refused, because our page has none.
 */
export function isOwnSender({ method, headers }: Sender, host: string): boolean {
  if (headers.host !== host || headers['service-worker'] !== undefined) return false
  const { origin } = headers
  const readsOnly = method === 'GET' || method === 'HEAD'
  if (origin === undefined ? !readsOnly : origin !== `http://${host}`) return false
  return isOwnFetch(headers) || (readsOnly && isNavigation(headers))
}

/** Older browsers don't send fetch metadata, and in newer ones pages cannot change it. */
function isOwnFetch(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin'
}

/** The user typed or clicked a link, or the file that opens the page redirected there. */
function isNavigation(headers: IncomingHttpHeaders): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
}
