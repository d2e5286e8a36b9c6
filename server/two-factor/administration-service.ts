/** Lists what an administrator may see and do. */
import type { Method } from '../database/schema.ts'
import type { Instant } from '../instant.ts'
import type { Identity, Origin } from './service.ts'

export interface AdminUser {
  readonly id: number
  readonly email: string
  readonly displayName: string
  readonly method: Method | null
  readonly enabled: boolean
  readonly confirmedAt: Instant | null
  readonly lastVerifiedAt: Instant | null
  readonly backupCodesRemaining: number
  readonly lockedUntil: Instant | null
}

export interface AuditEvent {
  readonly id: number
  readonly at: Instant
  readonly userId: number | null
  readonly actorId: number | null
  readonly event: string
  readonly address: string | null
  readonly userAgent: string | null
  readonly detail: string | null
}

export interface Page {
  readonly page: number
  readonly pages: number
  readonly total: number
}

/** Every method throws forbidden for users who are not administrators. */
export interface Administration {
  /** Pages count from 1; `perPage` is 1 to 100. */
  users(
    by: Identity,
    search: { query?: string | undefined; page?: number | undefined; perPage?: number | undefined },
  ): Promise<Page & { readonly users: readonly AdminUser[] }>
  /** Removes the factor with its codes and throttles, and ends the user's sessions. */
  resetFactor(by: Identity, userId: number, reason: string, origin: Origin): Promise<void>
  /** The newest event comes first, with 50 on a page. */
  audit(
    by: Identity,
    search: { userId?: number | undefined; event?: string | undefined; page?: number | undefined },
  ): Promise<Page & { readonly events: readonly AuditEvent[] }>
}
