/** Defines the part of the contract for sharing the vault with other computers. */
import { z } from 'zod'
import { EntryId } from './entry-models.ts'
import { Instant } from './instant.ts'
import { method, Nothing, wayOut } from './method.ts'
import { WordsSchema } from './wording/words-schema.ts'

/** The place where the files of all computers are. */
export const SyncAddress = z.object({
  kind: z.enum(['folder']),
  path: z.string().min(1).max(4096),
})
export type SyncAddress = z.infer<typeof SyncAddress>

const DeviceId = z.string().regex(/^[0-9a-f]{16}$/)
const PairingText = z.string().max(32 * 1024)
const CheckNumber = z.string().max(32)

/** Lets another computer ask to join within ten minutes. */
const Pairing = z.object({ device: DeviceId, pairingSecret: PairingText, expiresAt: Instant })

/**
 * - same: this computer and the place have the same contents
 * - waiting: the other computer hasn't accepted this one yet, or changes have not been sent
 * - attention: the user has to know something, which `problems` describes
 */
export const SyncState = z.enum(['same', 'waiting', 'unreachable', 'attention'])
export type SyncState = z.infer<typeof SyncState>

/** Two computers wanted different things, and both were kept. */
export const KeptConflict = z.object({
  entryId: EntryId,
  what: z.enum(['other-secret', 'deleted-and-edited', 'purged-and-replaced']),
  /** Null if the entry has been removed since. */
  names: z.object({ issuer: z.string(), label: z.string() }).nullable(),
})
export type KeptConflict = z.infer<typeof KeptConflict>

export const SyncMeeting = z.object({
  state: SyncState,
  /** Counts entries and accounts. */
  received: z.number().int(),
  sent: z.number().int(),
  kept: z.array(KeptConflict),
  problems: z.array(WordsSchema),
})
export type SyncMeeting = z.infer<typeof SyncMeeting>

export const SyncComputer = z.object({
  id: DeviceId,
  name: z.string(),
  system: z.string(),
  thisOne: z.boolean(),
  /** By that computer's clock; null if it has not written yet. */
  lastSeen: Instant.nullable(),
  removed: z.boolean(),
})
export type SyncComputer = z.infer<typeof SyncComputer>

export const SyncStatus = z.object({
  /** Null if the vault is on this computer only. */
  place: z.object({ kind: z.string(), path: z.string() }).nullable(),
  state: SyncState.nullable(),
  devices: z.array(SyncComputer),
  kept: z.array(KeptConflict),
  problems: z.array(WordsSchema),
  /** The computers that ask to join, each with the number that it shows. */
  asking: z.array(z.object({ name: z.string(), system: z.string(), check: z.string() })),
})
export type SyncStatus = z.infer<typeof SyncStatus>

export const syncMethods = {
  'sync.status': method(Nothing, SyncStatus),
  /** Starts with this vault, or continues in another place. Null only shows a new pairing text. */
  'sync.setUp': wayOut({ place: SyncAddress.nullable() }, Pairing),
  /**
   * Asks to join the computer that showed the text. Once accepted, that computer gets what is in
   * this vault. `place` is given if the shared folder has a different path here.
   */
  'sync.join': wayOut(
    { pairingSecret: PairingText, place: SyncAddress.nullable() },
    z.object({ device: DeviceId, check: z.string() }),
  ),
  /** Gives the computer that shows this number everything in the vault. */
  'sync.accept': wayOut({ check: CheckNumber }, z.object({ device: DeviceId })),
  /** Reads what the other computers wrote, merges it, and writes what they lack. */
  'sync.meet': method(Nothing, SyncMeeting),
  /** The removed computer can read nothing that is written from then on. */
  'sync.remove': method(z.object({ device: DeviceId }), z.array(SyncComputer)),
} as const
