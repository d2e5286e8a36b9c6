/**
 * Defines what the page and the host that serves it on loopback exchange besides calls and events.
 */
import type { EventMessage, Reply } from './contract.ts'

/** The page is the window or quick access. Only one page of each kind may make calls. */
export type PageKind = 'window' | 'quick'

/**
 * Tells why a page may not make calls any more: its session continues in another page, or a new
 * link was created.
 */
export type WhyEnded = 'elsewhere' | 'fresh-link' | 'unknown'

export type PageRefusal = Extract<Reply, { ok: false }> & { readonly why: WhyEnded }

/** Tells the user about other pages. */
export type PageNotice =
  /** The link that opened this page ended an existing session. */
  | 'ended-session'
  /** This page took over from another open page. */
  | 'took-over'
  /** Somebody followed the link that had opened this page, and was refused. */
  | 'link-tried-again'

export interface PageOpened {
  /** Null if the page already has it. */
  readonly sessionSecret: string | null
  readonly pageKey: string
  readonly notices: readonly PageNotice[]
}

/** Each line of the event stream is one of these as JSON. */
export type StreamLine =
  | { readonly kind: 'event'; readonly id: number; readonly message: EventMessage }
  /** Opens the stream. Events after `id` follow. */
  | { readonly kind: 'open'; readonly id: number }
  | { readonly kind: 'notice'; readonly notice: PageNotice }
  /** Closes the stream. */
  | { readonly kind: 'ended'; readonly why: WhyEnded }
