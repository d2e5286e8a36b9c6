/** The part of the contract that is about the same vault on other computers. */
import { z } from 'zod'
import { EntryId } from './entry-models.ts'
import { Instant } from './instant.ts'
import { method, Nothing, wayOut } from './method.ts'
import { WordsSchema } from './wording/words-schema.ts'

/** Where the files of all computers lie. */
export const SyncAddress = z.object({
  kind: z.enum(['folder']),
  path: z.string().min(1).max(4096),
})
export type SyncAddress = z.infer<typeof SyncAddress>

const DeviceId = z.string().regex(/^[0-9a-f]{16}$/)
const PairingText = z.string().max(32 * 1024)
const CheckNumber = z.string().max(32)

/** Lets another computer ask to join, for ten minutes. */
const Pairing = z.object({ device: DeviceId, pairingSecret: PairingText, expiresAt: Instant })

/**
 * - same: this computer and the place hold the same
 * - waiting: for the other computer to accept this one, or changes have not gone out
 * - attention: somebody has to know of something; `problems` says what
 */
export const SyncState = z.enum(['same', 'waiting', 'unreachable', 'attention'])
export type SyncState = z.infer<typeof SyncState>

/** Where two computers wanted different things, and both were kept. */
export const KeptConflict = z.object({
  entryId: EntryId,
  what: z.enum(['other-secret', 'deleted-and-edited', 'purged-and-replaced']),
  /** Null where the entry is gone since. */
  names: z.object({ issuer: z.string(), label: z.string() }).nullable(),
})
export type KeptConflict = z.infer<typeof KeptConflict>

export const SyncMeeting = z.object({
  state: SyncState,
  /** Entries and accounts. */
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
  /** By its own clock; null where it has not written yet. */
  lastSeen: Instant.nullable(),
  removed: z.boolean(),
})
export type SyncComputer = z.infer<typeof SyncComputer>

export const SyncStatus = z.object({
  /** Null where the vault is on this computer alone. */
  place: z.object({ kind: z.string(), path: z.string() }).nullable(),
  state: SyncState.nullable(),
  devices: z.array(SyncComputer),
  kept: z.array(KeptConflict),
  problems: z.array(WordsSchema),
  /** Computers that ask to join, with the number that they show. */
  asking: z.array(z.object({ name: z.string(), system: z.string(), check: z.string() })),
})
export type SyncStatus = z.infer<typeof SyncStatus>

export const syncMethods = {
  'sync.status': method(Nothing, SyncStatus),
  /** Begins with this vault, or goes on in another place; null: only shows a new pairing text. */
  'sync.setUp': wayOut({ place: SyncAddress.nullable() }, Pairing),
  /**
   * Asks to join the computer that showed the text: once it has accepted, it has what is in this
   * vault. `place`: where the same folder has another path here.
   */
  'sync.join': wayOut(
    { pairingSecret: PairingText, place: SyncAddress.nullable() },
    z.object({ device: DeviceId, check: z.string() }),
  ),
  /** Gives the computer that shows this number everything that is in the vault. */
  'sync.accept': wayOut({ check: CheckNumber }, z.object({ device: DeviceId })),
  /** Reads what the others wrote, merges it, and writes what they lack. */
  'sync.meet': method(Nothing, SyncMeeting),
  /** It reads nothing that is written from then on. */
  'sync.remove': method(z.object({ device: DeviceId }), z.array(SyncComputer)),
} as const
