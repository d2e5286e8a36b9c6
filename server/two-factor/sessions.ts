/** Keeps the sessions of signed-in devices. A token is valid only as long as its session exists. */
import { createHash } from 'node:crypto'
import { ServiceError } from '../errors.ts'
import { fromInstant, toInstant } from '../instant.ts'
import { words } from '../wording/words.ts'
import { shorten } from './audit.ts'
import type { KnownDevices } from './known-devices.ts'
import type { ServiceParts } from './parts.ts'
import type { Identity, Origin, Sessions, SignedIn, User } from './service.ts'

export const sessionSeconds = 8 * 60 * 60

export interface OpenSessions extends Sessions {
  open(user: User, origin: Origin): Promise<SignedIn>
  /**
   * Signs the user out everywhere but in one session. The tokens of computers that share a vault
   * end, too: whoever had the account may have connected a computer of their own.
   */
  endAll(userId: number, except?: string): Promise<void>
}

export function createSessions(parts: ServiceParts, devices: KnownDevices): OpenSessions {
  const { database, tokens, clock, random } = parts
  const { db } = database

  const find = async (sessionId: string): Promise<Identity> => {
    const row = await db
      .selectFrom('sessions')
      .innerJoin('users', 'users.id', 'sessions.user_id')
      .leftJoin('two_factor_auth as f', 'f.user_id', 'sessions.user_id')
      .select(['sessions.user_id', 'sessions.created_at', 'users.is_admin', 'f.enabled'])
      .where('sessions.id', '=', sessionId)
      .where('sessions.expires_at', '>', toInstant(clock()))
      .executeTakeFirst()
    if (!row) throw new ServiceError('invalid_token', words('refusals.sessions.over'))
    return {
      userId: row.user_id,
      sessionId,
      isAdmin: row.is_admin,
      hasSecondFactor: row.enabled ?? false,
      signedInAt: fromInstant(row.created_at),
    }
  }

  return {
    async open(user, origin) {
      const now = clock()
      const expiresAt = now + sessionSeconds * 1000
      const sessionToken = random(32).toString('base64url')
      const id = sessionIdOf(sessionToken)
      await db
        .insertInto('sessions')
        .values({
          id,
          user_id: user.id,
          created_at: toInstant(now),
          expires_at: toInstant(expiresAt),
          address: shorten(origin.address, 64),
          user_agent: shorten(origin.userAgent, 255),
        })
        .execute()
      return {
        kind: 'signed-in',
        user,
        sessionId: id,
        accessToken: await tokens.sign('access', { userId: user.id, id }, expiresAt),
        sessionToken,
        expiresAt: toInstant(expiresAt),
        expiresInSeconds: sessionSeconds,
      }
    },
    async authenticate(accessToken) {
      const { id } = await tokens.read('access', accessToken)
      return find(id)
    },
    authenticateCookie: async sessionToken => find(sessionIdOf(sessionToken)),
    async end(sessionId) {
      await db.deleteFrom('sessions').where('id', '=', sessionId).execute()
    },
    deviceToken: (userId, origin) => devices.tokenFor(userId, origin),
    async endAll(userId, except = '') {
      await db
        .deleteFrom('sessions')
        .where('user_id', '=', userId)
        .where('id', '!=', except)
        .execute()
      await db.deleteFrom('sync_tokens').where('user_id', '=', userId).execute()
    },
  }
}

/** The table has only the hash of a cookie, which nobody can sign in with. */
function sessionIdOf(sessionToken: string): string {
  return createHash('sha256').update(sessionToken).digest('hex')
}
