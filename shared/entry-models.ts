/** Describes entries as both sides of the bridge see them. Nothing here contains a stored secret. */

import { z } from 'zod'
import { limits } from './ceilings.ts'
import { Instant } from './instant.ts'
import { algorithms, counter, digits, periodSeconds } from './otp-ranges.ts'

export const EntryId = z.uuid()
export type EntryId = z.infer<typeof EntryId>

export const Algorithm = z.enum(algorithms)
export type Algorithm = z.infer<typeof Algorithm>

export const EntryType = z.enum(['totp', 'hotp', 'steam', 'motp', 'yandex'])
export type EntryType = z.infer<typeof EntryType>

export const Digits = z.number().int().min(digits.least).max(digits.most)
export const PeriodSeconds = z.number().int().min(periodSeconds.least).max(periodSeconds.most)
export const Counter = z.number().int().min(counter.least).max(counter.most)

/**
 * Everything but the secret that a code is computed from.
 * - totp: RFC 6238, hotp: RFC 4226.
 * - steam: Steam Guard, 5 characters, 30 s, SHA-1.
 * - motp: Mobile-OTP, 6 hexadecimal digits, 10 s, with a PIN.
 * - yandex: Yandex Key, 8 letters, 30 s, with a PIN.
 */
export const OtpParameters = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('totp'),
    algorithm: Algorithm,
    digits: Digits,
    periodSeconds: PeriodSeconds,
  }),
  z.object({ type: z.literal('hotp'), algorithm: Algorithm, digits: Digits, counter: Counter }),
  z.object({ type: z.literal('steam') }),
  z.object({ type: z.literal('motp') }),
  z.object({ type: z.literal('yandex') }),
])
export type OtpParameters = z.infer<typeof OtpParameters>

export const Name = z.string().max(limits.nameLength)
export const Tags = z.array(z.string().min(1).max(limits.tagLength)).max(limits.tagsPerEntry)

/**
 * The host of the server that created an entry and chose its names, with the port if it has one.
 * For the practice server, it is that name. It is missing if the user added the entry.
 */
export const Maker = z.string().min(1).max(300)

/** The host of the site that it is for, such as `github.com`. Nothing is fetched from it. */
export const Website = z.string().min(1).max(limits.websiteLength)

/** An entry as lists show it. */
export const EntrySummary = z.object({
  id: EntryId,
  otp: OtpParameters,
  issuer: Name,
  label: Name,
  tags: Tags,
  pinned: z.boolean(),
  /** Searches look at it. */
  note: z.string().max(limits.noteLength),
  /** The name that the app it was imported from gave its icon. */
  icon: z.string().max(limits.iconLength).optional(),
  website: Website.optional(),
  madeBy: Maker.optional(),
  createdAt: Instant,
  /** Null for an entry without backup codes. */
  backupCodes: z
    .object({
      unused: z.number().int(),
      used: z.number().int(),
      void: z.number().int(),
    })
    .nullable(),
  /** The account on a server whose second factor it is. */
  accountId: z.uuid().nullable(),
})
export type EntrySummary = z.infer<typeof EntrySummary>

/**
 * Where an entry came from: `typed`, a setup `code` (a link or a picture), a `file`, or a `server`
 * that it was set up at. A newer version may know more.
 */
export const Origin = z.object({
  how: z.string().max(32),
  /** The product whose file it was. */
  app: z.string().max(128).optional(),
})
export type Origin = z.infer<typeof Origin>

/**
 * [Note: history] The latest of each kind is kept, each as a field of its own. So it stays small,
 * and merges as all other fields do. It never contains a code or a secret.
 */
const History = z.object({
  origin: Origin.optional(),
  secretReplacedAt: Instant.optional(),
  /** When it was last taken out of the trash. */
  restoredAt: Instant.optional(),
})

export const EntryDetails = EntrySummary.extend({
  ...History.shape,
  updatedAt: Instant,
  /** Changes with the secret, but reveals nothing about it. */
  secretMark: z.string().max(64).optional(),
  /** Changes with the PIN, but reveals nothing about it. It is missing if there is no PIN. */
  pinMark: z.string().max(64).optional(),
})
export type EntryDetails = z.infer<typeof EntryDetails>

export const TrashedEntry = EntrySummary.extend({
  trashedAt: Instant,
  /** The entry is deleted for good after this instant. */
  purgedAt: Instant,
  /** True for the entry that keeps a secret after it was replaced. */
  isEarlierSecret: z.boolean(),
})
export type TrashedEntry = z.infer<typeof TrashedEntry>

/**
 * The codes of one entry. They come with the entry's id, so that no card can show another entry's
 * code. For a HOTP entry, `code` is null until `codes.advance` has saved its counter, and there are
 * no instants.
 */
export const Code = z.object({
  id: EntryId,
  code: z.string().nullable(),
  next: z.string().nullable(),
  validFrom: Instant.nullable(),
  validUntil: Instant.nullable(),
})
export type Code = z.infer<typeof Code>
