/**
 * Here is what the page and the host that serves it on loopback say to each other beside calls and
 * events.
 */
import type { EventMessage, Reply } from './contract.ts'

/** Why a page may not call any more: its session goes on in another page, or a fresh link was made. */
export type WhyEnded = 'elsewhere' | 'fresh-link' | 'unknown'

export type PageRefusal = Extract<Reply, { ok: false }> & { readonly why: WhyEnded }

/** This is what the user of the page should know about other pages. */
export type PageNotice =
  /** The link that opened this page ended a session that was there. */
  | 'ended-session'
  /** This page took over from another one that was open. */
  | 'took-over'
  /** Somebody followed the link that had opened this page, and was refused. */
  | 'link-tried-again'

export interface PageOpened {
  /** Null where the page has it already. */
  readonly sessionSecret: string | null
  readonly pageKey: string
  readonly notices: readonly PageNotice[]
}

/** This is a line of the stream of events, as JSON. */
export type StreamLine =
  | { readonly kind: 'event'; readonly id: number; readonly message: EventMessage }
  /** This is the first line: events after `id` follow. */
  | { readonly kind: 'open'; readonly id: number }
  | { readonly kind: 'notice'; readonly notice: PageNotice }
  /** This is the last line. */
  | { readonly kind: 'ended'; readonly why: WhyEnded }
