/** Puts together everything of the server but its HTTP side. */
import { createHmac, randomBytes } from 'node:crypto'
import { type Database, openDatabase } from './database/database.ts'
import type { Clock } from './instant.ts'
import { type KeyRing, keyRingFile, keyRingOf } from './key-ring.ts'
import type { Message } from './messages/message.ts'
import {
  createMessenger,
  createOutbox,
  type NoteSent,
  type OutboxMessage,
} from './messages/messenger.ts'
import { migrateAll } from './migrate.ts'
import { createPasswords, type PasswordCost } from './passwords.ts'
import { createSealing } from './sealing.ts'
import type { ServerSettings } from './settings.ts'
import { databaseStores } from './stores/database-stores.ts'
import type { Stores, ThrottleRule } from './stores/stores.ts'
import { syncRule } from './sync/sync-limits.ts'
import { createTokens } from './tokens.ts'
import { createAudit } from './two-factor/audit.ts'
import { createBackupCodes } from './two-factor/backup-codes.ts'
import { createTwoFactorService } from './two-factor/create-service.ts'
import { addressRule as requestRule, tooManyRequests } from './two-factor/limits.ts'
import type { ServiceParts } from './two-factor/parts.ts'
import type { TwoFactorService } from './two-factor/two-factor-service.ts'
import { english, type Speech } from './wording/say.ts'

export interface OpenOptions {
  /** Defaults to the system's clock. */
  readonly clock?: Clock
  readonly random?: (bytes: number) => Buffer
  /** The cost of hashing. Defaults to the real one. */
  readonly passwordCost?: PasswordCost
  /** The limit for one address on all requests. Defaults to 30 a minute. */
  readonly addressRule?: ThrottleRule
  /** Takes messages that cannot be sent otherwise, so that the outbox doesn't show them. */
  readonly deliver?: (message: Message) => void
  readonly noteSent?: NoteSent
  /** Defaults to English. */
  readonly speech?: Speech
}

export interface OpenServer {
  readonly service: TwoFactorService
  readonly parts: ServiceParts
  readonly keys: KeyRing
  /** The language of everything that the server says. */
  readonly speech: Speech
  /** Null in production, and if `deliver` takes the messages. The newest message comes first. */
  readonly outbox: (() => readonly OutboxMessage[]) | null
  /** All instances have the same key. */
  readonly csrfKey: Buffer
  /** Counts a request from this address. Throws too_many_requests, unavailable. */
  countRequest(address: string): Promise<void>
  /**
   * Counts a request from one of this account's computers. Throws too_many_requests, unavailable.
   */
  countSync(userId: number): Promise<void>
  /** Throws unavailable if too many passwords are waiting to be checked. */
  refuseWhereFull(): void
  /** Throws likewise. Otherwise it returns a function that the request leaves with. */
  letIn(): () => void
  /** Throws unavailable while the database or Redis is out of reach. */
  checkReady(): Promise<void>
  close(): Promise<void>
}

/** Migrates the database first. Throws KeyError, MigrationError, unavailable. */
export async function openServer(
  settings: ServerSettings,
  options: OpenOptions = {},
): Promise<OpenServer> {
  const { clock = Date.now, random = randomBytes } = options
  const database = openDatabase(settings.target)
  try {
    await migrateAll(database, clock)
    return await assemble(settings, options, database, clock, random)
  } catch (error) {
    await database.close()
    throw error
  }
}

async function assemble(
  settings: ServerSettings,
  options: OpenOptions,
  database: Database,
  clock: Clock,
  random: (bytes: number) => Buffer,
): Promise<OpenServer> {
  const keys = await openKeys(settings, database)
  const sealing = createSealing(keys, random)
  const stores = await openStores(settings, database)
  const { addressRule = requestRule, deliver, speech = english } = options
  const outbox = settings.production || deliver ? null : createOutbox(clock)
  const { smtpUrl, emailFrom: from, smsWebhookUrl, smsWebhookToken } = settings
  const messenger = createMessenger({
    smtpUrl,
    from,
    smsWebhookUrl,
    smsWebhookToken,
    outbox: deliver ? { add: deliver } : outbox,
    noteSent: options.noteSent,
  })
  const parts: ServiceParts = {
    database,
    stores,
    messenger,
    passwords: createPasswords(options.passwordCost),
    backupCodes: createBackupCodes(sealing, random),
    sealing,
    tokens: createTokens(keys, clock),
    audit: createAudit(database, clock),
    clock,
    random,
    mac: text =>
      createHmac('sha256', keys.derive(keys.currentId(), 'mac')).update(text).digest('base64url'),
    issuer: settings.issuer,
    speech,
    messagesPerHour: settings.messagesPerHour,
    syncQuotaBytes: settings.syncQuotaBytes,
  }
  return {
    service: createTwoFactorService(parts),
    parts,
    keys,
    speech,
    outbox: outbox && (() => outbox.messages()),
    csrfKey: keys.derive(keys.currentId(), 'csrf'),
    async countRequest(address) {
      const now = clock()
      const counted = await stores.throttles.reserve(`requests:${address}`, addressRule, now)
      if (!counted.allowed) throw tooManyRequests(counted.retryAt, now)
    },
    async countSync(userId) {
      const now = clock()
      const counted = await stores.throttles.reserve(`sync:${userId}`, syncRule, now)
      if (!counted.allowed) throw tooManyRequests(counted.retryAt, now)
    },
    refuseWhereFull: () => parts.passwords.refuseWhereFull(),
    letIn: () => parts.passwords.letIn(),
    async checkReady() {
      await database.ping()
      await stores.ping()
    },
    async close() {
      messenger.close()
      await stores.close()
      await database.close()
    },
  }
}

/** The Redis client is loaded only where it is used, so that a start is quick. */
async function openStores(settings: ServerSettings, database: Database): Promise<Stores> {
  if (!settings.redisUrl) return databaseStores(database)
  const { redisStores } = await import('./stores/redis-stores.ts')
  return redisStores(settings.redisUrl, settings.redisPrefix)
}

/**
 * A new key file is created only if nothing is sealed yet, because a new key would hide that the
 * old one is lost.
 */
export async function openKeys(
  { masterKey }: Pick<ServerSettings, 'masterKey'>,
  database: Database,
): Promise<KeyRing> {
  if ('keyTexts' in masterKey) return keyRingOf(masterKey.keyTexts, 'COUNTERSIGN_SERVER_KEY')
  return keyRingFile(masterKey.file, await isNothingSealed(database))
}

async function isNothingSealed({ db }: Database): Promise<boolean> {
  const account = await db
    .selectFrom('two_factor_auth')
    .select('id')
    .where('secret', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  const chat = await db
    .selectFrom('chat_two_step_verification')
    .select('id')
    .where('secret_key', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return !account && !chat
}
