/** Who may call: a token that is good once, traded for a cookie that is good until the end. */
import { createHash, timingSafeEqual } from 'node:crypto'

export interface Sessions {
  /** A fresh launch token; the one before it is no longer good. */
  launchToken(): string
  /** The cookie's value for a launch token, which is used up by it; undefined for any other text. */
  trade(token: string): string | undefined
  knows(cookie: string | undefined): boolean
}

export function createSessions(random: (bytes: number) => Uint8Array): Sessions {
  let tokenDigest: Buffer | null = null
  const cookieDigests = new Set<string>()
  const fresh = () => Buffer.from(random(32)).toString('base64url')

  return {
    launchToken() {
      const token = fresh()
      tokenDigest = digest(token)
      return token
    },
    trade(token) {
      if (!tokenDigest || !timingSafeEqual(tokenDigest, digest(token))) return undefined
      tokenDigest = null
      const cookie = fresh()
      cookieDigests.add(digest(cookie).toString('hex'))
      return cookie
    },
    knows: cookie => cookie !== undefined && cookieDigests.has(digest(cookie).toString('hex')),
  }
}

/** Digests are compared, not the texts: of one length, and no comparison tells where texts differ. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
