/**
 * Decides who may call. A launch token is good once and opens a session; a session opens one page
 * at a time, a reload as well as the copy of a tab; only the key of the page that was opened last
 * makes calls.
 */
import { createHash } from 'node:crypto'
import type { WhyEnded } from '../../shared/page-host.ts'

export interface Sessions {
  /** A fresh launch token. It ends the one before it and every session. */
  launch(): { readonly token: string; readonly endedSession: boolean }
  /** Opens a page by either: the session's text is answered where the token began a new one. */
  openPage(by: { readonly token: unknown; readonly session: unknown }): OpenedPage | null
  isOpenPage(pageKey: string | undefined): boolean
  whyEnded(pageKey: string | undefined): WhyEnded
  /**
   * Tells whether this token did open a session, whoever used it; says so once, not at every try.
   */
  wasUsed(token: unknown): boolean
}

export interface OpenedPage {
  /** The browser tab keeps this; null where it has it already. */
  readonly sessionSecret: string | null
  /** The page keeps this in memory: another page, and a reload, get another one. */
  readonly pageKey: string
  /** The first page of a session whose link ended another session. */
  readonly endedAnother: boolean
}

/** Pages that are told why they ended. */
const mostRemembered = 32

export function createSessions(random: (bytes: number) => Uint8Array): Sessions {
  let waiting: { token: string; endedAnother: boolean } | null = null
  let usedToken: string | null = null
  let session: string | null = null
  let page: string | null = null
  const ended = new Map<string, WhyEnded>()
  const fresh = () => Buffer.from(random(32)).toString('base64url')

  function endPage(why: WhyEnded): void {
    if (page) ended.set(page, why)
    page = null
    const [oldest] = ended.keys()
    if (ended.size > mostRemembered && oldest !== undefined) ended.delete(oldest)
  }

  return {
    launch() {
      const token = fresh()
      const endedSession = session !== null
      endPage('fresh-link')
      session = null
      // A link that nobody followed does not hide that the one before it ended a session.
      waiting = {
        token: digest(token),
        endedAnother: endedSession || (waiting?.endedAnother ?? false),
      }
      usedToken = null
      return { token, endedSession }
    },
    openPage(by) {
      let sessionSecret: string | null = null
      let endedAnother = false
      if (waiting && digest(by.token) === waiting.token) {
        sessionSecret = fresh()
        session = digest(sessionSecret)
        endedAnother = waiting.endedAnother
        usedToken = waiting.token
        waiting = null
      } else if (session === null || digest(by.session) !== session) return null
      endPage('elsewhere')
      const pageKey = fresh()
      page = digest(pageKey)
      return { sessionSecret, pageKey, endedAnother }
    },
    isOpenPage: key => page !== null && digest(key) === page,
    whyEnded: key => ended.get(digest(key)) ?? 'unknown',
    wasUsed(token) {
      if (usedToken === null || digest(token) !== usedToken) return false
      usedToken = null
      return true
    },
  }
}

/** Digests are compared, not the texts: how long that takes tells nothing of a text. */
function digest(text: unknown): string {
  return createHash('sha256')
    .update(typeof text === 'string' ? text : '')
    .digest('base64')
}
