/** Describes what administrators see of a server. */
import { z } from 'zod'
import { FactorMethod } from './account-models.ts'
import { Instant } from './instant.ts'

const Paged = { page: z.number().int(), pages: z.number().int(), total: z.number().int() }

export const ManagedUsers = z.object({
  ...Paged,
  users: z.array(
    z.object({
      id: z.number().int(),
      email: z.string(),
      displayName: z.string(),
      method: FactorMethod.nullable(),
      enabled: z.boolean(),
      confirmedAt: Instant.nullable(),
      lastVerifiedAt: Instant.nullable(),
      backupCodesRemaining: z.number().int(),
      lockedUntil: Instant.nullable(),
    }),
  ),
})
export type ManagedUsers = z.infer<typeof ManagedUsers>

export const AuditEvents = z.object({
  ...Paged,
  events: z.array(
    z.object({
      id: z.number().int(),
      at: Instant,
      userId: z.number().int().nullable(),
      actorId: z.number().int().nullable(),
      event: z.string(),
      address: z.string().nullable(),
      userAgent: z.string().nullable(),
      detail: z.string().nullable(),
    }),
  ),
})
export type AuditEvents = z.infer<typeof AuditEvents>
