/**
 * What the vault keeps of sync: the field `sync` of the document, which a vault on one computer
 * alone does not have. The values stand where they always stood, among entries, trash, accounts,
 * and settings; here are their stamps. Some of it travels, and some is this computer's alone.
 */
import { z } from 'zod'
import type { VaultDocument } from '../vault/document.ts'
import { SyncRecord } from './record.ts'
import { SyncDevice } from './replica.ts'
import { DeviceId, Stamp } from './stamp.ts'

export const GroupId = z.string().regex(/^[0-9a-f]{16}$/)
const KeyId = z.string().regex(/^[0-9a-f]{16}$/)
const Hash = z.string().regex(/^[0-9a-f]{64}$/)
const Key = z.base64().length(44)

/** Where the files of all devices lie: a `SyncAddress`. Later versions know other kinds. */
export const PlaceAddress = z.looseObject({ kind: z.string() })
export type PlaceAddress = z.infer<typeof PlaceAddress>

/** What opens the place. For a server of ours, the password is a token that only sync takes. */
export const PlaceLogin = z.looseObject({ name: z.string(), passwordSecret: z.string() })
export type PlaceLogin = z.infer<typeof PlaceLogin>

/** Something that a person is told once; see conflicts.ts. */
export const Notice = z.looseObject({
  id: z.string(),
  what: z.enum(['other-secret', 'deleted-and-edited', 'purged-and-replaced']),
  entryId: z.string(),
  /** They have said that they know. It stays, so that they are not told again. */
  isSeen: z.boolean().optional(),
})
export type Notice = z.infer<typeof Notice>

export const GroupKey = z.object({
  id: KeyId,
  keySecret: Key,
  /** The devices that had been removed when it was made: none of them has it. */
  without: z.array(DeviceId),
})
export type GroupKey = z.infer<typeof GroupKey>

/** The last that was read of a device. */
export const Head = z.object({
  sequence: z.number().int().min(0),
  hash: Hash,
  /** By the clock of that device. */
  writtenAt: z.number().int().min(0),
})
export type Head = z.infer<typeof Head>

/** The pairing text that is out, on the computer that shows it. */
export const Offer = z.object({ pairingSecret: Key, expiresAt: z.number().int() })
export type Offer = z.infer<typeof Offer>

/** A computer that has asked to be let in, and waits. */
export const Joining = z.object({
  pairingSecret: Key,
  inviter: DeviceId,
  /** X25519, base64: the key of the group comes from whoever has the other half of it. */
  inviterPublicKey: Key,
  expiresAt: z.number().int(),
  /** The number that both computers show. */
  check: z.string(),
})
export type Joining = z.infer<typeof Joining>

/** Stamps alone: the values of what is shown are not repeated. */
export type Stamps = SyncRecord

export const SyncPart = z.looseObject({
  group: GroupId,
  place: PlaceAddress,
  /** Null or left out where the place needs none. It is this computer's own. */
  login: PlaceLogin.nullable().optional(),
  device: z.object({ id: DeviceId, publicKey: Key, privateKeySecret: Key }),
  /** The last stamp that was made here or adopted. */
  clock: Stamp,
  /** Our own part of `seen` in the state that was written last; null before the first one. */
  written: Stamp.nullable(),
  sequence: z.number().int().min(0),
  /** SHA-256 of the file that was written last, or is being written. */
  hash: Hash.nullable(),
  previousHash: Hash.nullable(),
  /** When a meeting last changed anything here, in milliseconds since 1970. */
  metAt: z.number().int().optional(),
  /** The first one seals what this device writes. */
  keys: z.array(GroupKey),
  heads: z.record(DeviceId, Head),
  /** A version vector: everything that the device made up to this stamp is in here. */
  seen: z.record(DeviceId, Stamp),
  /** The same as each of the others has told it of itself. */
  seenBy: z.record(DeviceId, z.record(DeviceId, Stamp)),
  devices: z.record(DeviceId, SyncDevice),
  removed: z.record(DeviceId, Stamp),
  entries: z.record(z.string(), SyncRecord),
  connections: z.record(z.string(), SyncRecord),
  vault: SyncRecord,
  kept: z.array(Notice),
  offer: Offer.nullable(),
  joining: Joining.nullable(),
})
export type SyncPart = z.infer<typeof SyncPart>

/** A document is never changed in place: its stamps are checked once. */
const known = new WeakSet<object>()

/** Null where the vault does not sync, or what it keeps of sync cannot be read. */
export function syncOf({ sync }: Readonly<Pick<VaultDocument, 'sync'>>): SyncPart | null {
  if (typeof sync !== 'object' || sync === null) return null
  if (known.has(sync)) return sync as SyncPart
  const parsed = SyncPart.safeParse(sync)
  if (!parsed.success) return null
  known.add(sync)
  return sync as SyncPart
}

/** One that was just made needs no check. */
export function knownSync(sync: SyncPart): SyncPart {
  known.add(sync)
  return sync
}
