/**
 * Lists everything that the UI may ask and be told. A method is `room.verb`, an event is
 * `room.pastParticiple`. The types of preload, hosts, handlers, and renderer derive from it.
 */
import { z } from 'zod'
import { accountEvents, accountMethods } from './accounts-contract.ts'
import type { ErrorCode, ErrorDetails } from './errors.ts'
import { Notice, ViewRequest } from './notice-models.ts'
import { programEvents, programMethods } from './program-contract.ts'
import { Settings } from './settings-models.ts'
import { syncEvents, syncMethods } from './sync-contract.ts'
import { transferEvents, transferMethods } from './transfer-contract.ts'
import { updateMethods } from './update-contract.ts'
import { vaultMethods } from './vault-contract.ts'
import { VaultStatus } from './vault-models.ts'
import type { Words } from './wording/words.ts'

/** The core loads each part with the rooms that answer it (`core/app.ts`). */
export const methods = {
  ...vaultMethods,
  ...accountMethods,
  ...transferMethods,
  ...programMethods,
  ...updateMethods,
  ...syncMethods,
} as const

export type Methods = typeof methods
export type MethodName = keyof Methods
/** Names the methods through which secrets leave the vault. */
export type WayOut = {
  [M in MethodName]: Methods[M]['reveals'] extends true ? M : never
}[MethodName]
export type Input<M extends MethodName> = z.infer<Methods[M]['input']>
export type Output<M extends MethodName> = z.infer<Methods[M]['output']>

export const events = {
  'vault.changed': VaultStatus,
  /** The list or an entry has changed, so the page asks again. */
  'entries.changed': z.void(),
  'settings.changed': Settings,
  /** The host's menu asks for a new entry, so the page shows the add screen. */
  'entries.addRequested': z.void(),
  /** The host's menu, or a notification that was clicked, asks for a place in the window. */
  'view.requested': ViewRequest,
  /** The page shows it as a notification if the host cannot (`capabilities().notifications`). */
  'notices.issued': Notice,
  /**
   * A menu asks for a scan of the screen, which waits for the user to unlock, or to choose a
   * screen.
   */
  'scan.requested': z.void(),
  /** The computer woke up, so what is on screen may be out of date. */
  'host.resumed': z.void(),

  /** A copied code could not be cleared, because a clipboard manager keeps it. */
  'clipboard.kept': z.void(),

  ...accountEvents,
  ...transferEvents,
  ...programEvents,
  ...syncEvents,
} as const

export type Events = typeof events
export type EventName = keyof Events
export type Payload<E extends EventName> = z.infer<Events[E]>

/** Events cross the bridge in this shape. */
export type EventMessage = { [E in EventName]: { name: E; payload: Payload<E> } }[EventName]

/** Answers cross the bridge with errors as data. */
export type Reply<T = unknown> =
  | { ok: true; value: T }
  | ({ ok: false; code: ErrorCode; words: Words } & ErrorDetails)

/** The host puts this into the page, which has no other connection to it. */
export interface Bridge {
  call<M extends MethodName>(name: M, input: Input<M>): Promise<Reply<Output<M>>>
  /** Returns the function that ends the subscription. */
  onEvent(listener: (message: EventMessage) => void): () => void
}
