/**
 * Decides who may call. A launch token is valid once and opens a session; a session opens one page
 * of each kind at a time, a reload as well as the copy of a tab; only the key of the page that was
 * opened last makes calls.
 */
import { createHash } from 'node:crypto'
import type { PageKind, WhyEnded } from '../../shared/page-host.ts'

export interface Sessions {
  /** A fresh launch token for the window. It ends the one before, every session and every page. */
  launch(): { readonly token: string; readonly endedSession: boolean }
  /** A fresh token that opens quick access, and ends nothing but the one before it. */
  launchQuick(): string
  /** Opens a page by either: the session's text is answered where the token began a new one. */
  openPage(by: {
    readonly token: unknown
    readonly session: unknown
    readonly kind: PageKind
  }): OpenedPage | null
  /** The kind of the open page that has this key. */
  kindOf(pageKey: string | undefined): PageKind | null
  whyEnded(pageKey: string | undefined): WhyEnded
  /**
   * Tells whether this token did open a session, whoever used it; says so once, not at every try.
   */
  wasUsed(token: unknown): boolean
}

export interface OpenedPage {
  /** The browser tab keeps this; null if it has it already. */
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
  let waitingQuick: string | null = null
  let usedToken: string | null = null
  /** The session of the window. It opens quick access, too, if the window's tab was copied. */
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
      // A link that nobody followed does not hide that the one before it ended a session.
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

/** Digests are compared, not the texts: how long that takes tells nothing of a text. */
function digest(text: unknown): string {
  return createHash('sha256')
    .update(typeof text === 'string' ? text : '')
    .digest('base64')
}
