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
  /** The text as a QR code; null where it is too long for one. */
  svg: z.string().nullable(),
  expiresAt: Instant,
})

/**
 * - same: this computer and the place hold the same
 * - waiting: for the other computer to accept this one, or changes have not gone out
 * - unreachable: nobody has to do anything; it is tried again at `nextTryAt`
 * - attention: somebody has to know of something, or do it; `problems` says what
 */
export const SyncState = z.enum(['same', 'waiting', 'unreachable', 'attention'])
export type SyncState = z.infer<typeof SyncState>

/**
 * What one computer did to an entry.
 *
 * - used: it wrote the secret that is in use
 * - aside: it wrote the one that is kept in the trash, where it is still there
 * - deleted, edited: it put the entry into the trash, or changed it
 * - purged, replaced: it deleted the entry for good, or gave it another secret
 */
export const KeptSide = z.object({
  what: z.enum(['used', 'aside', 'deleted', 'edited', 'purged', 'replaced']),
  /** Null where the computer is not known any more. */
  computer: z.string().nullable(),
  thisOne: z.boolean(),
  at: Instant,
  /** The entry, in the list or the trash, that holds the secret of this side. */
  entryId: EntryId.nullable(),
})
export type KeptSide = z.infer<typeof KeptSide>

/** Two computers wanted different things, and both were kept. */
export const KeptConflict = z.object({
  /** Names it for `sync.markSeen`. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  entryId: EntryId,
  what: z.enum(['other-secret', 'deleted-and-edited', 'purged-and-replaced']),
  /** Null if the entry has been removed since. */
  names: z.object({ issuer: z.string(), label: z.string() }).nullable(),
  /** Somebody has said that they know of it. */
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
  /** Null where the vault is on this computer alone. */
  place: SyncAddress.nullable(),
  /** Null where sync is off, and before the place was looked at. */
  state: SyncState.nullable(),
  /** Entries, accounts, and settings that were changed here and have not gone out. */
  waiting: z.number().int(),
  /** It is reading or writing just now. */
  isMeeting: z.boolean(),
  /** The last meeting that went well; null where none is known of. */
  lastMetAt: Instant.nullable(),
  /** What the last meeting that changed anything did. */
  lastNews: z
    .object({ at: Instant, received: z.number().int(), sent: z.number().int() })
    .nullable(),
  /** When it is tried again after a failure; null where nothing failed, and while nobody looks. */
  nextTryAt: Instant.nullable(),
  devices: z.array(SyncComputer),
  kept: z.array(KeptConflict),
  problems: z.array(WordsSchema),
  /** The computers that ask to join, each with the number that it shows. */
  asking: z.array(z.object({ name: z.string(), system: z.string(), check: z.string() })),
  /** The pairing text that is out opens nothing after that; null where none is. */
  offerEndsAt: Instant.nullable(),
  /** This computer has asked to join, and shows the number. */
  joining: z.object({ check: z.string(), expiresAt: Instant }).nullable(),
})
export type SyncStatus = z.infer<typeof SyncStatus>

export const KnownSecret = z.object({
  entryId: EntryId,
  names: z.object({ issuer: z.string(), label: z.string() }),
  /** The account at a server whose second factor it is. */
  accountId: z.uuid().nullable(),
})
export type KnownSecret = z.infer<typeof KnownSecret>

/** What a pairing text says, before anybody joins. */
export const SyncInvitation = z.object({
  place: SyncAddress,
  /** It has to be given with `sync.join`. A folder needs none. */
  needsLogin: z.boolean(),
  expiresAt: Instant,
})
export type SyncInvitation = z.infer<typeof SyncInvitation>

export const syncMethods = {
  /** What is known, at once: it waits for no disk and no network. */
  'sync.status': method(Nothing, SyncStatus),
  /** The same after a look at the place, which changes nothing. */
  'sync.look': method(Nothing, SyncStatus),
  /** Tells whether an https address is WebDAV or a server of ours. */
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
   * Throws where nothing could be read there or written, in a sentence that says what to do. Nothing
   * of the vault goes there. `others`: files of computers that are there already.
   */
  'sync.test': method(
    z.object({ place: SyncAddress, login: SyncLogin.nullable() }),
    z.object({ others: z.number().int() }),
  ),
  /**
   * Begins with this vault, or goes on in another place; null: only shows a new pairing text.
   * `login` is kept in the vault and never given out. Null goes on with the one that is known.
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
  /** Nobody is let in by the pairing text that is out. */
  'sync.refuse': method(Nothing, SyncStatus),
  /** Reads what the other computers wrote, merges it, and writes what they lack. */
  'sync.meet': method(Nothing, SyncMeeting),
  /** Hangs up where a meeting is under way; the rest is exchanged the next time. */
  'sync.stop': method(Nothing, Nothing),
  /** The removed computer can read nothing that is written from then on. */
  'sync.remove': method(z.object({ device: DeviceId }), z.array(SyncComputer)),
  /** The entries whose secret a removed computer knows: nobody has replaced them since. */
  'sync.knownTo': method(z.object({ device: DeviceId }), z.array(KnownSecret)),
  /** Stops syncing here: the vault stays as it is, and the others are told if they can be. */
  'sync.leave': method(Nothing, SyncStatus),
  /** Conflicts that somebody has read of. */
  'sync.markSeen': method(z.object({ ids: z.array(z.string().max(64)).max(1000) }), SyncStatus),
} as const

export const syncEvents = {
  /** Anything of `sync.status` is another: ask again. */
  'sync.changed': z.void(),
} as const
