/** Reads the operator's settings from the environment. */
import { join, resolve } from 'node:path'
import { isPostgresUrl } from './database/database.ts'
import { syncLimits } from './sync/sync-limits.ts'
import { type MessagesPerHour, messagesPerHour } from './two-factor/messages-per-hour.ts'

export interface ServerSettings {
  /** A path, `:memory:`, or a postgres:// URL. */
  readonly target: string
  readonly redisUrl: string | undefined
  /** Every key in Redis begins with it, so that several programs can share one Redis. */
  readonly redisPrefix: string
  readonly masterKey: MasterKeySetting
  readonly smtpUrl: string | undefined
  readonly emailFrom: string | undefined
  readonly smsWebhookUrl: string | undefined
  readonly smsWebhookToken: string | undefined
  /** The limits for messages of each kind. */
  readonly messagesPerHour: MessagesPerHour
  /** Limits the total size of the files that an account's computers store. */
  readonly syncQuotaBytes: number
  /** The name that authenticator apps and messages show. */
  readonly issuer: string
  /** True in production, where there is no outbox. */
  readonly production: boolean
}

/** `keyTexts` are 32 bytes each in base64, the current key first. */
export type MasterKeySetting = { readonly keyTexts: readonly string[] } | { readonly file: string }

/**
 * `db` and `dataFolder` come from the command line. COUNTERSIGN_SERVER_KEY_PREVIOUS is the key that
 * `rotate-key` replaces.
 */
export function readSettings(
  env: NodeJS.ProcessEnv,
  { db, dataFolder }: { db?: string | undefined; dataFolder: string },
): ServerSettings {
  const given = db || env.DATABASE_URL || join(dataFolder, 'server.db')
  const target = given === ':memory:' || isPostgresUrl(given) ? given : resolve(given)
  const { COUNTERSIGN_SERVER_KEY: key, COUNTERSIGN_SERVER_KEY_PREVIOUS: previousKey } = env
  const keyFile =
    isPostgresUrl(target) || target === ':memory:'
      ? join(dataFolder, 'server.key')
      : `${target}.key`
  return {
    target,
    redisUrl: env.REDIS_URL || undefined,
    redisPrefix: env.COUNTERSIGN_REDIS_PREFIX || 'countersign:',
    masterKey: key ? { keyTexts: previousKey ? [key, previousKey] : [key] } : { file: keyFile },
    smtpUrl: env.SMTP_URL || undefined,
    emailFrom: env.SMTP_FROM || undefined,
    smsWebhookUrl: env.SMS_WEBHOOK_URL || undefined,
    smsWebhookToken: env.SMS_WEBHOOK_TOKEN || undefined,
    messagesPerHour: {
      sms: countOf(env.COUNTERSIGN_SMS_PER_HOUR) ?? messagesPerHour.sms,
      email: countOf(env.COUNTERSIGN_EMAILS_PER_HOUR) ?? messagesPerHour.email,
    },
    syncQuotaBytes: (countOf(env.COUNTERSIGN_SYNC_QUOTA_MB) ?? syncLimits.quotaBytes / mebi) * mebi,
    issuer: env.COUNTERSIGN_ISSUER || 'Countersign',
    production: env.NODE_ENV === 'production',
  }
}

const mebi = 1024 * 1024

/** Null if it is not a whole number, because a mistyped limit must not mean no limit. */
function countOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null
}
