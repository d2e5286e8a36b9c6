/**
 * Defines the messages between the user's other programs and a running window, each a line of JSON.
 * docs/program-access.md describes the protocol.
 */

export const protocolVersion = 1

/** Longer lines than this are not read to the end. */
export const longestLineBytes = 64 * 1024

export const doorErrors = [
  'bad-request', // it is no request of this protocol; the message names the field
  'bad-version', // it is of another version of the protocol
  'unknown-method',
  'too-large', // a line is too long; the connection ends
  'too-many', // more requests at once than are kept waiting, or too many entries match
  'try-later', // too often; not before `retryAfterSeconds`
  'off', // the user has not turned program access on
  'locked', // there is no open vault
  'not-paired', // the token is not known, or no longer
  'name-taken', // another program is paired under this name
  'refused', // the user said no
  'no-answer', // the user did not answer the question
  'not-found', // no entry matches
  'several', // more than one entry matches, and one was asked for
  'internal',
] as const
export type DoorErrorCode = (typeof doorErrors)[number]

/**
 * Describes the entry of a code, or of the list. It never contains a secret, a note, or a backup
 * code.
 */
export interface DoorEntry {
  readonly id: string
  readonly issuer: string
  readonly label: string
  /** The server that created the entry and chose its names, if one did. */
  readonly madeBy?: string | undefined
}

export interface DoorCode extends DoorEntry {
  readonly type: string
  /** Null if the entry needs its PIN, or if it is counter-based and was not requested by itself. */
  readonly code: string | null
  readonly next: string | null
  /** Milliseconds since 1970; null for a counter-based code. */
  readonly validUntil: number | null
}

export type DoorReply =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | {
      readonly ok: false
      readonly code: DoorErrorCode
      /** A sentence for people to read. */
      readonly message: string
      readonly retryAfterSeconds?: number
      readonly matches?: readonly DoorEntry[]
    }
