/**
 * The page has a scheme of our own, so that it has an origin and none of file://'s privileges.
 * Node's URL gives such a scheme no origin, so scheme and host are compared.
 */
import type { WebFrameMain } from 'electron'

export const scheme = 'app'
const host = 'countersign'
export const origin = `${scheme}://${host}`

/** Tells whether it is a URL of our page, or of a blob that our page created. */
export function isOwnUrl(url: string): boolean {
  const address = url.startsWith('blob:') ? url.slice('blob:'.length) : url
  if (!URL.canParse(address)) return false
  const { protocol, host: actualHost, username, password } = new URL(address)
  return protocol === `${scheme}:` && actualHost === host && username === '' && password === ''
}

/** Chromium writes the origin of a permission check with a trailing slash. */
export function isOwnOrigin(text: string): boolean {
  return text === origin || text === `${origin}/`
}

/**
 * Tells whether it is the main frame of our page. A frame is null once it has navigated or is gone.
 */
export function isOwnFrame(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === origin
}
