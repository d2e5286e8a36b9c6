/**
 * Decides who may call. A launch token is valid once and opens a session. A session opens one page
 * of each kind at a time, for example after a reload or when a tab is copied. Only the key of the
 * page that was opened last can make calls.
 */
import { createHash } from 'node:crypto'
import type { PageKind, WhyEnded } from '../../shared/page-host.ts'

export interface Sessions {
  /**
   * Returns a new launch token for the window. It ends the previous one, every session, and every
   * page.
   */
  launch(): { readonly token: string; readonly endedSession: boolean }
  /** Returns a new token that opens quick access, and ends only the previous one of these. */
  launchQuick(): string
  /** Opens a page with either. If the token began a new session, the session's text is returned. */
  openPage(by: {
    readonly token: unknown
    readonly session: unknown
    readonly kind: PageKind
  }): OpenedPage | null
  /** Returns the kind of the open page that has this key. */
  kindOf(pageKey: string | undefined): PageKind | null
  whyEnded(pageKey: string | undefined): WhyEnded
  /**
   * Tells whether this token has opened a session, whoever used it, but only at the first attempt.
   */
  wasUsed(token: unknown): boolean
}

export interface OpenedPage {
  /** The browser tab stores this; null if it already has it. */
  readonly sessionSecret: string | null
  /** The page keeps this in memory. Another page, or a reload, gets another one. */
  readonly pageKey: string
  /** True for the first page of a session whose link ended another session. */
  readonly endedAnother: boolean
}

/** The number of pages that are told why they ended. */
const mostRemembered = 32

export function createSessions(random: (bytes: number) => Uint8Array): Sessions {
  let waiting: { token: string; endedAnother: boolean } | null = null
  let waitingQuick: string | null = null
  let usedToken: string | null = null
  /** The session of the window. If the window's tab was copied, it opens quick access as well. */
  let session: string | null = null
  let quickSession: string | null = null
  const pages = new Map<PageKind, string>()
  const ended = new Map<string, WhyEnded>()
  const fresh = () => Buffer.from(random(32)).toString('base64url')

  function endPage(kind: PageKind, why: WhyEnded): void {
    const page = pages.get(kind)
    if (page !== undefined) ended.set(page, why)
    pages.delete(kind)
    const [oldest] = ended.keys()
    if (ended.size > mostRemembered && oldest !== undefined) ended.delete(oldest)
  }

  function openWindowBy(by: {
    token: unknown
    session: unknown
  }): Omit<OpenedPage, 'pageKey'> | null {
    if (waiting && digest(by.token) === waiting.token) {
      const { token, endedAnother } = waiting
      const sessionSecret = fresh()
      session = digest(sessionSecret)
      usedToken = token
      waiting = null
      return { sessionSecret, endedAnother }
    }
    const isKnown = session !== null && digest(by.session) === session
    return isKnown ? { sessionSecret: null, endedAnother: false } : null
  }

  function openQuickBy(by: {
    token: unknown
    session: unknown
  }): Omit<OpenedPage, 'pageKey'> | null {
    if (waitingQuick !== null && digest(by.token) === waitingQuick) {
      const sessionSecret = fresh()
      quickSession = digest(sessionSecret)
      waitingQuick = null
      return { sessionSecret, endedAnother: false }
    }
    const given = digest(by.session)
    const isKnown = [session, quickSession].some(one => one !== null && one === given)
    return isKnown ? { sessionSecret: null, endedAnother: false } : null
  }

  return {
    launch() {
      const token = fresh()
      const endedSession = session !== null
      endPage('window', 'fresh-link')
      endPage('quick', 'fresh-link')
      session = null
      quickSession = null
      waitingQuick = null
      // A link that nobody followed doesn't hide that the one before it ended a session.
      waiting = {
        token: digest(token),
        endedAnother: endedSession || (waiting?.endedAnother ?? false),
      }
      usedToken = null
      return { token, endedSession }
    },
    launchQuick() {
      const token = fresh()
      waitingQuick = digest(token)
      return token
    },
    openPage({ kind, ...by }) {
      const opened = kind === 'quick' ? openQuickBy(by) : openWindowBy(by)
      if (!opened) return null
      endPage(kind, 'elsewhere')
      const pageKey = fresh()
      pages.set(kind, digest(pageKey))
      return { ...opened, pageKey }
    },
    kindOf(key) {
      const asked = digest(key)
      for (const [kind, page] of pages) if (page === asked) return kind
      return null
    },
    whyEnded: key => ended.get(digest(key)) ?? 'unknown',
    wasUsed(token) {
      if (usedToken === null || digest(token) !== usedToken) return false
      usedToken = null
      return true
    },
  }
}

/** Digests are compared instead of texts, so that the time taken reveals nothing about a text. */
function digest(text: unknown): string {
  return createHash('sha256')
    .update(typeof text === 'string' ? text : '')
    .digest('base64')
}
