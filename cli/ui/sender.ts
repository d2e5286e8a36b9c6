import type { IncomingHttpHeaders } from 'node:http'

export interface Sender {
  readonly method?: string | undefined
  readonly headers: IncomingHttpHeaders
}

/**
 * Whether a request comes from our own page on `port`. The host must be ours to the letter, because a
 * foreign name may be made to point to 127.0.0.1 (DNS rebinding); the origin must be ours, because
 * any page may send a request anywhere. Browsers leave the origin out of same-origin GETs.
 */
export function isOwnSender({ method, headers }: Sender, port: number): boolean {
  const { host, origin } = headers
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return false
  const readsOnly = method === 'GET' || method === 'HEAD'
  if (origin === undefined ? !readsOnly : origin !== `http://${host}`) return false
  return isOwnFetch(headers) || (readsOnly && isNavigation(headers))
}

/** Fetch metadata: absent in older browsers, out of a page's reach in newer ones. */
function isOwnFetch(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin'
}

/** A link that was typed or clicked, the terminal's own perhaps. Strict cookies do not go with it. */
function isNavigation(headers: IncomingHttpHeaders): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
}
