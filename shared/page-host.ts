/** Besides calls and events, the page and the host that serves it on loopback exchange these. */
import type { EventMessage, Reply } from './contract.ts'

/** The window, or quick access. One page of each kind may call. */
export type PageKind = 'window' | 'quick'

/**
 * A page may not call any more once its session goes on in another page, or a fresh link was made.
 */
export type WhyEnded = 'elsewhere' | 'fresh-link' | 'unknown'

export type PageRefusal = Extract<Reply, { ok: false }> & { readonly why: WhyEnded }

/** Tells the user about other pages. */
export type PageNotice =
  /** The link that opened this page ended a session that was there. */
  | 'ended-session'
  /** This page took over from another one that was open. */
  | 'took-over'
  /** Somebody followed the link that had opened this page, and was refused. */
  | 'link-tried-again'

export interface PageOpened {
  /** Null if the page has it already. */
  readonly sessionSecret: string | null
  readonly pageKey: string
  readonly notices: readonly PageNotice[]
}

/** The stream of events carries one as JSON in each line. */
export type StreamLine =
  | { readonly kind: 'event'; readonly id: number; readonly message: EventMessage }
  /** Opens the stream: events after `id` follow. */
  | { readonly kind: 'open'; readonly id: number }
  | { readonly kind: 'notice'; readonly notice: PageNotice }
  /** Closes the stream. */
  | { readonly kind: 'ended'; readonly why: WhyEnded }
