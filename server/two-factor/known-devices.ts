/**
 * Remembers the devices and addresses that an account was signed in from before. They have attempts
 * of their own, so that strangers who guess a password lock nobody out. Being known gives no other
 * right.
 */
import { addressGroup } from '../address-group.ts'
import type { ThrottleRule } from '../stores/stores.ts'
import type { TokenClaims } from '../tokens.ts'
import type { ServiceParts } from './parts.ts'
import type { Origin } from './service.ts'

export interface KnownDevices {
  /** Returns the id of the device if the request has its token for this user. */
  idOf(userId: number | null, origin: Origin): Promise<string | null>
  /** Returns a token for a user who has just signed in. The device keeps its id. */
  tokenFor(userId: number, origin: Origin): Promise<string>
  isKnownAddress(name: string, origin: Origin): Promise<boolean>
  noteAddress(name: string, origin: Origin): Promise<void>
}

export const deviceDays = 180
const dayMs = 24 * 60 * 60 * 1000

/** A mark that lasts is a throttle that is full from the first time on. */
const addressMark: ThrottleRule = { attempts: 1, windowMs: deviceDays * dayMs, row: null }

export function createKnownDevices({
  stores,
  tokens,
  clock,
  random,
  mac,
}: ServiceParts): KnownDevices {
  const idOf = async (userId: number | null, { device }: Origin): Promise<string | null> => {
    if (!device || userId === null) return null
    const claims: TokenClaims | null = await tokens.recognise(device, deviceDays * dayMs)
    return claims?.userId === userId ? claims.id : null
  }
  const addressKey = (name: string, { address }: Origin) =>
    `known-address:${mac(JSON.stringify([name, addressGroup(address ?? '')]))}`

  return {
    idOf,
    async tokenFor(userId, origin) {
      const id = (await idOf(userId, origin)) ?? random(16).toString('base64url')
      return tokens.sign('device', { userId, id }, clock() + deviceDays * dayMs)
    },
    async isKnownAddress(name, origin) {
      const key = addressKey(name, origin)
      return (await stores.throttles.blockedUntil(key, addressMark, clock())) !== null
    },
    async noteAddress(name, origin) {
      if (origin.address === null) return
      await stores.throttles.reserve(addressKey(name, origin), addressMark, clock())
    },
  }
}
