/**
 * Opens our server with one weakness at a time, to test the checks that must find it. The weakness
 * is added from outside: by a trigger in the database, or around the parts of the service.
 */
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { pino } from 'pino'
import { createApp } from '../../server/http/app.ts'
import { createTwoFactorService } from '../../server/two-factor/create-service.ts'
import type { ServiceParts } from '../../server/two-factor/parts.ts'
import type { TwoFactorService } from '../../server/two-factor/two-factor-service.ts'
import type { CheckId } from '../../shared/check-models.ts'
import {
  at,
  backends,
  codeAt,
  openTestServers,
  origin,
  password,
  sessionOf,
  type TestClock,
} from './harness.ts'

export interface Weakness {
  /** The rules that are broken. */
  readonly fails: readonly CheckId[]
  readonly statements?: readonly string[]
  readonly parts?: (parts: ServiceParts) => ServiceParts
  readonly service?: (service: TwoFactorService, parts: ServiceParts) => TwoFactorService
}

const allows = { allowed: true, remaining: 99, lockedUntil: null } as const

export const weaknesses = {
  'a code is taken twice': {
    fails: ['replay', 'replay-parallel', 'enrolment-code-reuse'],
    statements: [
      `create trigger forget_step after update of last_step on two_factor_auth
       when new.last_step > -1
       begin update two_factor_auth set last_step = -1 where id = new.id; end`,
    ],
  },
  'old codes are taken at a setup': {
    fails: ['window'],
    service: (service, parts) => ({
      ...service,
      factor: {
        ...service.factor,
        async confirmEnrolment(by, code, origin) {
          const secret = await secretOf(parts, by.userId)
          const isOld = code === codeAt(secret, parts.clock(), -2)
          const taken = isOld ? codeAt(secret, parts.clock()) : code
          return service.factor.confirmEnrolment(by, taken, origin)
        },
      },
    }),
  },
  'nothing is throttled': {
    fails: ['throttle'],
    parts: ({ stores, ...parts }) => ({
      ...parts,
      stores: {
        ...stores,
        throttles: {
          ...stores.throttles,
          reserve: async (key, rule, now) =>
            key.startsWith('account:') ? allows : stores.throttles.reserve(key, rule, now),
        },
        challenges: {
          ...stores.challenges,
          attempt: (id, _, now) => stores.challenges.attempt(id, 1000, now),
        },
      },
    }),
  },
  'a backup code is taken twice': {
    fails: ['backup-reuse', 'backup-parallel'],
    statements: [
      `create trigger forget_use after update of backup_codes on two_factor_auth
       when new.backup_salt = old.backup_salt and new.backup_codes <> old.backup_codes
       begin update two_factor_auth set backup_codes = old.backup_codes where id = new.id; end`,
    ],
  },
  'backup codes that are made anew void none': {
    fails: ['regenerate-voids'],
    statements: [
      `create trigger keep_set after update of backup_salt on two_factor_auth
       when old.enabled and old.backup_salt <> new.backup_salt
       begin update two_factor_auth
         set backup_salt = old.backup_salt, backup_codes = old.backup_codes where id = new.id;
       end`,
    ],
  },
  'two-factor is turned off with any code': {
    fails: ['disable-needs-both'],
    service: (service, parts) => ({
      ...service,
      factor: {
        ...service.factor,
        async disable({ userId }, given, _, origin) {
          await service.users.checkPassword(userId, given, origin)
          await turnOff(parts, userId)
        },
      },
    }),
  },
  'two-factor is turned off with any password': {
    fails: ['disable-needs-both'],
    service: service => ({
      ...service,
      factor: {
        ...service.factor,
        disable: (by, _, proof, origin) => service.factor.disable(by, password, proof, origin),
      },
    }),
  },
  'a sign-in can be finished twice': {
    fails: ['challenge-reuse'],
    parts: ({ stores, ...parts }) => ({
      ...parts,
      stores: { ...stores, challenges: { ...stores.challenges, consume: async () => true } },
    }),
  },
  'a challenge is good for an access token': {
    fails: ['challenge-scope'],
    service: (service, { tokens }) => ({
      ...service,
      sessions: {
        ...service.sessions,
        authenticate: token =>
          service.sessions.authenticate(token).catch(async () => {
            const { userId, id } = await tokens.read('two_factor_challenge', token)
            return sessionOf(userId, { sessionId: id })
          }),
      },
    }),
  },
  'an access token is good for a challenge': {
    fails: ['challenge-scope'],
    service: (service, { tokens }) => ({
      ...service,
      signIn: {
        ...service.signIn,
        async complete(token, proof, origin) {
          const claims = await tokens.read('access', token).catch(() => null)
          if (!claims) return service.signIn.complete(token, proof, origin)
          const { email } = await service.users.get(claims.userId)
          const fresh = await service.signIn.begin(email, password, origin)
          if (fresh.kind === 'signed-in') return fresh
          return service.signIn.complete(fresh.challengeToken, proof, origin)
        },
      },
    }),
  },
  'codes are sent as often as they are asked for': {
    fails: ['resend-cooldown'],
    parts: ({ stores, ...parts }) => ({
      ...parts,
      stores: {
        ...stores,
        throttles: {
          ...stores.throttles,
          reserve: async (key, rule, now) =>
            key.startsWith('cool-down:') ? allows : stores.throttles.reserve(key, rule, now),
        },
      },
    }),
  },
  'codes that are sent are good for an hour': {
    fails: ['code-expiry'],
    service: service => ({
      ...service,
      factor: {
        ...service.factor,
        async beginMessages(...request) {
          const notice = await service.factor.beginMessages(...request)
          const expiresAt = new Date(Date.parse(notice.expiresAt) + 50 * 60_000).toISOString()
          return { ...notice, expiresAt: expiresAt as typeof notice.expiresAt }
        },
      },
    }),
  },
} satisfies Record<string, Weakness>

async function secretOf({ database, sealing }: ServiceParts, userId: number): Promise<string> {
  const { secret } = await database.db
    .selectFrom('two_factor_auth')
    .select('secret')
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow()
  const place = { table: 'two_factor_auth', column: 'secret', row: userId }
  return sealing.open(place, secret ?? '')
}

async function turnOff({ database }: ServiceParts, userId: number): Promise<void> {
  await database.db.deleteFrom('two_factor_auth').where('user_id', '=', userId).execute()
}

export interface TrialServer {
  readonly url: string
  readonly clock: TestClock
  readonly service: TwoFactorService
  /** Tells whether two-factor, the account's or the chat's, is on or waits for a first code. */
  isTouched(email: string): Promise<boolean>
  sessionsOf(email: string): Promise<number>
  /** Registers a user. */
  register(): Promise<{ email: string; password: string }>
  close(): Promise<void>
}

interface Options {
  readonly weakness?: Weakness | undefined
  /** True to limit the requests of an address to 30 per minute. */
  readonly isCounting?: boolean
  /** Called before each request is handled. */
  readonly onRequest?: (response: ServerResponse) => void
}

let registered = 0

/** Opens it on loopback. Only the test moves its clock, which its answers report in their Date. */
export async function openTrialServer(options: Options = {}): Promise<TrialServer> {
  const { weakness, isCounting, onRequest } = options
  const servers = await openTestServers(at(backends, 0))
  const { server: opened, clock } = servers
  const { db } = opened.parts.database
  for (const statement of weakness?.statements ?? []) await sql.raw(statement).execute(db)
  const parts = weakness?.parts?.(opened.parts) ?? opened.parts
  const sound = createTwoFactorService(parts)
  const service = weakness?.service?.(sound, parts) ?? sound
  const app = await createApp({
    ...opened,
    service,
    ...(!isCounting && { countRequest: async () => {} }),
    logger: pino({ level: 'silent' }),
    trustProxy: false,
    metricsKey: null,
  })
  app.server.prependListener('request', (_, response) => {
    response.setHeader('date', new Date(clock.read()).toUTCString())
    onRequest?.(response)
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const idOf = async (email: string) => {
    const found = db.selectFrom('users').select('id').where('email', '=', email)
    return (await found.executeTakeFirstOrThrow()).id
  }

  return {
    url: `http://127.0.0.1:${port}`,
    clock,
    service,
    async isTouched(email) {
      const id = await idOf(email)
      const { enabled, pending } = await service.factor.status(id)
      const chat = await service.chat.settings(sessionOf(id), id)
      return enabled || pending || chat?.isEnabled === true || chat?.pending === true
    },
    async sessionsOf(email) {
      const found = db
        .selectFrom('sessions')
        .select('id')
        .where('user_id', '=', await idOf(email))
      return (await found.execute()).length
    },
    async register() {
      registered++
      const email = `trial${registered}@test.example`
      await service.users.register({ email, password, phone: '+49305550000' }, origin)
      return { email, password }
    },
    async close() {
      app.server.closeAllConnections()
      await app.close()
      await servers.close()
    },
  }
}
