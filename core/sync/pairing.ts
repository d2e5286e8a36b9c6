/**
 * [Note: pairing] The pairing text opens nothing by itself: it lets a computer ask. The computer
 * that showed it hands out the key of the group to the one that a person has accepted, and to no
 * other. Both show a number that comes from both public keys: somebody in between, who has seen
 * the text and answers in the place of the new computer, shows another one.
 */
import { createHash, hkdfSync, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { base64Of, type Random } from '../vault/key-slots.ts'
import { DeviceId } from './stamp.ts'
import { parseJson } from './state-file.ts'
import { GroupId, PlaceAddress } from './sync-part.ts'

export const pairingMs = 10 * 60_000

const scheme = 'countersign-pair:'
const checkBytes = 4

const PairingPayload = z.object({
  version: z.literal(1),
  place: PlaceAddress,
  group: GroupId,
  device: DeviceId,
  publicKey: base64Of(32),
  pairingSecret: base64Of(32),
  expiresAt: z.number().int().min(0),
})
export type PairingPayload = z.infer<typeof PairingPayload>

/** What a computer says of itself that asks to be let in. */
export const JoinRequest = z.object({
  name: z.string().max(128),
  system: z.string().max(64),
  publicKey: base64Of(32),
})
export type JoinRequest = z.infer<typeof JoinRequest>

export const makePairingSecret = (random: Random) => Buffer.from(random(32)).toString('base64')

export function formatPairing(payload: Omit<PairingPayload, 'version'>): string {
  const json = Buffer.from(JSON.stringify({ version: 1, ...payload }))
  return `${scheme}${Buffer.concat([json, checkOf(json)]).toString('base64url')}`
}

/** Throws `bad-input`, `too-new`, or, where its time is over, `refused`. */
export function parsePairing(text: string, now: number): PairingPayload {
  const compact = text.replaceAll(/\s/g, '')
  if (!compact.startsWith(scheme))
    throw new AppError('bad-input', words('core.sync.pair.noPairing'))
  const bytes = Buffer.from(compact.slice(scheme.length), 'base64url')
  const json = bytes.subarray(0, Math.max(0, bytes.length - checkBytes))
  const isWhole = json.length > 0 && checkOf(json).equals(bytes.subarray(json.length))
  const raw = isWhole ? parseJson(json) : undefined
  if (raw === undefined) throw new AppError('bad-input', words('core.sync.pair.notWhole'))
  const payload = PairingPayload.safeParse(raw)
  if (!payload.success) throw new AppError('too-new', words('core.sync.pair.tooNew'))
  if (payload.data.expiresAt <= now) throw new AppError('refused', words('core.sync.pair.expired'))
  return payload.data
}

/** The key that seals a request, and its id. */
export function requestKey(pairingSecret: string): { id: string; keySecret: string } {
  const secret = Buffer.from(pairingSecret, 'base64')
  const make = (info: string, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, '', `countersign pairing ${info}`, length))
  return { id: make('id', 8).toString('hex'), keySecret: make('key', 32).toString('base64') }
}

/**
 * A number is short enough to be found by trying keys: that is what makes it dear. A million of
 * them cost some ten core-hours, and the text is good for ten minutes.
 */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

/** Six digits, for people to compare. */
export async function checkNumber(
  inviter: string,
  joiner: string,
  pairingSecret: string,
): Promise<string> {
  const keys = Buffer.from(JSON.stringify(['countersign check number', inviter, joiner]))
  const salt = Buffer.from(pairingSecret, 'base64')
  const digest = await scryptOf(keys, salt, 8, cost)
  return String(digest.readBigUInt64BE() % 1_000_000n).padStart(6, '0')
}

const scryptOf = promisify(
  scrypt as (
    password: Buffer,
    salt: Buffer,
    length: number,
    options: typeof cost,
    done: (error: Error | null, key: Buffer) => void,
  ) => void,
)

const checkOf = (json: Uint8Array) =>
  createHash('sha256').update(json).digest().subarray(0, checkBytes)
