/** Defines the part of the contract for sharing the vault with other computers. */
import { z } from 'zod'
import { EntryId } from './entry-models.ts'
import { Instant } from './instant.ts'
import { method, Nothing, wayOut } from './method.ts'
import { SyncAddress, SyncLogin } from './sync-address.ts'
import { WordsSchema } from './wording/words-schema.ts'

const DeviceId = z.string().regex(/^[0-9a-f]{16}$/)
const PairingText = z.string().max(32 * 1024)
const CheckNumber = z.string().max(32)
const WebAddress = z.string().min(1).max(2048)

/** Lets another computer ask to join within ten minutes. */
const Pairing = z.object({
  device: DeviceId,
  pairingSecret: PairingText,
  /** The text as a QR code in SVG; null if it is too long for one. */
  svg: z.string().nullable(),
  expiresAt: Instant,
})

/**
 * - same: this computer and the place have the same content
 * - waiting: the other computer has yet to accept this one, or changes have yet to be sent
 * - unreachable: the user needn't do anything; the next attempt is at `nextTryAt`
 * - attention: the user has to know or do something; `problems` says what
 */
export const SyncState = z.enum(['same', 'waiting', 'unreachable', 'attention'])
export type SyncState = z.infer<typeof SyncState>

/**
 * What one computer did to an entry.
 *
 * - used: it wrote the secret that is in use
 * - aside: it wrote the secret that is kept in the trash, if that is still there
 * - deleted, edited: it moved the entry to the trash, or changed it
 * - purged, replaced: it deleted the entry for good, or gave it another secret
 */
export const KeptSide = z.object({
  what: z.enum(['used', 'aside', 'deleted', 'edited', 'purged', 'replaced']),
  /** Null if the computer is no longer known. */
  computer: z.string().nullable(),
  thisOne: z.boolean(),
  at: Instant,
  /** The entry with this side's secret, which is in the list or in the trash. */
  entryId: EntryId.nullable(),
})
export type KeptSide = z.infer<typeof KeptSide>

/** Two computers wanted different things, and both were kept. */
export const KeptConflict = z.object({
  /** Identifies it for `sync.markSeen`. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  entryId: EntryId,
  what: z.enum(['other-secret', 'deleted-and-edited', 'purged-and-replaced']),
  /** Null if the entry has been removed since. */
  names: z.object({ issuer: z.string(), label: z.string() }).nullable(),
  /** True once the user has acknowledged it. */
  isSeen: z.boolean(),
  sides: z.array(KeptSide),
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
  place: SyncAddress.nullable(),
  /** Null if sync is off, or before the place was first read. */
  state: SyncState.nullable(),
  /**
   * The number of entries, accounts, and settings that were changed here and have yet to be sent.
   */
  waiting: z.number().int(),
  /** True while it is reading or writing. */
  isMeeting: z.boolean(),
  /** The time of the last successful meeting; null if none is known. */
  lastMetAt: Instant.nullable(),
  /** The last meeting that changed anything. */
  lastNews: z
    .object({ at: Instant, received: z.number().int(), sent: z.number().int() })
    .nullable(),
  /**
   * The time of the next attempt after a failure; null if nothing failed, or while nobody is
   * looking.
   */
  nextTryAt: Instant.nullable(),
  devices: z.array(SyncComputer),
  kept: z.array(KeptConflict),
  problems: z.array(WordsSchema),
  /** The computers that ask to join, each with the number that it shows. */
  asking: z.array(z.object({ name: z.string(), system: z.string(), check: z.string() })),
  /** The time at which the current pairing text expires; null if there is none. */
  offerEndsAt: Instant.nullable(),
  /** Set while this computer is asking to join, and shows the number. */
  joining: z.object({ check: z.string(), expiresAt: Instant }).nullable(),
})
export type SyncStatus = z.infer<typeof SyncStatus>

export const KnownSecret = z.object({
  entryId: EntryId,
  names: z.object({ issuer: z.string(), label: z.string() }),
  /** The account on a server whose second factor the entry is. */
  accountId: z.uuid().nullable(),
})
export type KnownSecret = z.infer<typeof KnownSecret>

/** What a pairing text says before anybody joins. */
export const SyncInvitation = z.object({
  place: SyncAddress,
  /** True if `sync.join` needs the login. A folder needs none. */
  needsLogin: z.boolean(),
  expiresAt: Instant,
})
export type SyncInvitation = z.infer<typeof SyncInvitation>

export const syncMethods = {
  /** Answers at once with what is known, without waiting for a disk or the network. */
  'sync.status': method(Nothing, SyncStatus),
  /** Reads the place first, without changing anything there. */
  'sync.look': method(Nothing, SyncStatus),
  /** Tells whether an https address belongs to a WebDAV server or to the reference server. */
  'sync.findKind': method(
    z.object({
      url: WebAddress,
      authorityPem: z
        .string()
        .max(64 * 1024)
        .optional(),
    }),
    z.object({ kind: z.enum(['webdav', 'server']) }),
  ),
  /**
   * Throws an error with advice if the place cannot be read and written. Nothing of the vault is
   * sent there. `others` counts the files of computers that are already there.
   */
  'sync.test': method(
    z.object({ place: SyncAddress, login: SyncLogin.nullable() }),
    z.object({ others: z.number().int() }),
  ),
  /**
   * Begins with this vault, or moves to another place. A null `place` only shows a new pairing
   * text. `login` is kept in the vault and never returned. A null `login` keeps the current one.
   */
  'sync.setUp': wayOut({ place: SyncAddress.nullable(), login: SyncLogin.nullable() }, Pairing),
  'sync.readPairing': method(z.object({ pairingSecret: PairingText }), SyncInvitation),
  /**
   * Asks to join the computer that showed the text. Once accepted, that computer gets what is in
   * this vault. `place` is given if the shared folder has a different path here.
   */
  'sync.join': wayOut(
    {
      pairingSecret: PairingText,
      place: SyncAddress.nullable(),
      login: SyncLogin.nullable(),
    },
    z.object({ device: DeviceId, check: z.string() }),
  ),
  /** Gives the computer that shows this number everything in the vault. */
  'sync.accept': wayOut({ check: CheckNumber }, z.object({ device: DeviceId })),
  /** Revokes the current pairing text, so that nobody can join with it. */
  'sync.refuse': method(Nothing, SyncStatus),
  /** Reads what the other computers wrote, merges it, and writes what they lack. */
  'sync.meet': method(Nothing, SyncMeeting),
  /** Breaks off a running meeting. The rest is exchanged the next time. */
  'sync.stop': method(Nothing, Nothing),
  /** The removed computer can read nothing that is written from then on. */
  'sync.remove': method(z.object({ device: DeviceId }), z.array(SyncComputer)),
  /** Lists the entries whose secrets a removed computer still knows, because they weren't replaced. */
  'sync.knownTo': method(z.object({ device: DeviceId }), z.array(KnownSecret)),
  /** Stops syncing here. The vault stays as it is, and the other computers are told if possible. */
  'sync.leave': method(Nothing, SyncStatus),
  /** Marks conflicts that the user has read about. */
  'sync.markSeen': method(z.object({ ids: z.array(z.string().max(64)).max(1000) }), SyncStatus),
} as const

export const syncEvents = {
  /** Something in `sync.status` has changed, so it should be read again. */
  'sync.changed': z.void(),
} as const
