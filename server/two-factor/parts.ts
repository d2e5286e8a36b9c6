import type { Database } from '../database/database.ts'
import type { Clock } from '../instant.ts'
import type { Messenger } from '../messages/messenger.ts'
import type { Passwords } from '../passwords.ts'
import type { Sealing } from '../sealing.ts'
import type { Stores } from '../stores/stores.ts'
import type { Tokens } from '../tokens.ts'
import type { Speech } from '../wording/say.ts'
import type { Audit } from './audit.ts'
import type { BackupCodes } from './backup-codes.ts'
import type { MessagesPerHour } from './messages-per-hour.ts'

/** Everything that the rules work with is passed in to them. */
export interface ServiceParts {
  readonly database: Database
  readonly stores: Stores
  readonly messenger: Messenger
  readonly passwords: Passwords
  readonly backupCodes: BackupCodes
  readonly sealing: Sealing
  readonly tokens: Tokens
  readonly audit: Audit
  readonly clock: Clock
  readonly random: (bytes: number) => Buffer
  /** HMAC-SHA-256 with a key of this server. */
  readonly mac: (text: string) => string
  /** The name that authenticator apps and messages show. */
  readonly issuer: string
  /** Messages and the audit log are in this language. */
  readonly speech: Speech
  readonly messagesPerHour: MessagesPerHour
  /** Limits the total size of the files that an account's computers store. */
  readonly syncQuotaBytes: number
}
