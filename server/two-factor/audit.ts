/**
 * Records who did what, when, and from where, but never a code, a secret, a password, or a token.
 */
import type { Database } from '../database/database.ts'
import { type Clock, toInstant } from '../instant.ts'
import type { Origin } from './service.ts'

export type AuditedEvent =
  | 'user.registered'
  | 'user.made_admin'
  | 'user.password_chosen'
  | 'user.password_changed'
  | 'user.one_time_password'
  | 'sign_in.password_refused'
  | 'sign_in.challenged'
  | 'sign_in.succeeded'
  | 'two_factor.setup_begun'
  | 'two_factor.enabled'
  | 'two_factor.code_refused'
  | 'two_factor.locked'
  | 'two_factor.factor_disabled'
  | 'two_factor.disabled'
  | 'two_factor.resynced'
  | 'two_factor.reset'
  | 'two_factor.code_sent'
  | 'backup_codes.used'
  | 'backup_codes.regenerated'
  | 'chat.setup_begun'
  | 'chat.enabled'
  | 'chat.verified'
  | 'chat.code_refused'
  | 'chat.locked'
  | 'chat.factor_disabled'
  | 'chat.disabled'
  | 'chat.code_sent'
  | 'chat.recovered'
  | 'sync.token_made'
  | 'sync.token_removed'

export interface AuditEntry {
  readonly event: AuditedEvent
  /** The user whom the event is about. */
  readonly userId: number | null
  /** The user who did it, if that is somebody else. */
  readonly actorId?: number
  readonly detail?: string
}

export type Audit = (entry: AuditEntry, origin: Origin) => Promise<void>

export function createAudit({ db }: Database, clock: Clock): Audit {
  return async ({ event, userId, actorId, detail }, origin) => {
    await db
      .insertInto('audit_log')
      .values({
        at: toInstant(clock()),
        user_id: userId,
        actor_id: actorId ?? userId,
        event,
        address: shorten(origin.address, 64),
        user_agent: shorten(origin.userAgent, 255),
        detail: shorten(detail ?? null, 500),
      })
      .execute()
  }
}

/**
 * Shortens a text to what a column can hold. Zero characters, which no database accepts, are left
 * out.
 */
export function shorten(text: string | null, characters: number): string | null {
  return text === null ? null : [...text.replaceAll('\0', '')].slice(0, characters).join('')
}
