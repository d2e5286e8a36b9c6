/** Makes the administrator's calls below /api/v1/admin, with an administrator's access token. */

import { z } from 'zod'
import { serverLimits } from '../../shared/ceilings.ts'
import type { Administration, AuditEvent, ManagedUser } from './dialect.ts'
import type { Http } from './http.ts'
import { createJsonApi, Nothing } from './json-api.ts'
import { serviceRefusalShape } from './service-refusals.ts'
import { InstantText, listOf, ShownText } from './wire-fields.ts'

const paging = { page: z.int(), pages: z.int(), total: z.int() }

const User = z
  .object({
    id: z.int(),
    email: ShownText,
    display_name: ShownText,
    method: z.enum(['totp', 'sms', 'email']).nullable(),
    enabled: z.boolean(),
    confirmed_at: InstantText.nullable(),
    last_verified_at: InstantText.nullable(),
    backup_codes_remaining: z.int(),
    locked_until: InstantText.nullable(),
  })
  .transform(
    (user): ManagedUser => ({
      id: user.id,
      email: user.email,
      displayName: user.display_name,
      method: user.method,
      enabled: user.enabled,
      confirmedAt: user.confirmed_at,
      lastVerifiedAt: user.last_verified_at,
      backupCodesRemaining: user.backup_codes_remaining,
      lockedUntil: user.locked_until,
    }),
  )

const Event = z
  .object({
    id: z.int(),
    at: InstantText,
    user_id: z.int().nullable(),
    actor_id: z.int().nullable(),
    event: ShownText,
    address: ShownText.nullable(),
    user_agent: ShownText.nullable(),
    detail: ShownText.nullable(),
  })
  .transform(
    ({ user_id: userId, actor_id: actorId, user_agent: userAgent, ...event }): AuditEvent => ({
      ...event,
      userId,
      actorId,
      userAgent,
    }),
  )

const Users = z.object({ users: listOf(User, serverLimits.rows), ...paging })
const Events = z.object({ events: listOf(Event, serverLimits.rows), ...paging })

export function createAdministration(http: Http): Administration {
  const api = createJsonApi(http, '/api/v1/admin', serviceRefusalShape)

  return {
    isAllowed: signal => api.allows('/users?per_page=1', Users, 'forbidden', signal),
    users: ({ query, page, perPage }, signal) =>
      api.get(`/users${queryOf({ query, page, per_page: perPage })}`, Users, signal),
    async resetFactor(userId, reason, signal) {
      await api.post(`/users/${userId}/2fa/reset`, { reason }, Nothing, signal)
    },
    audit: ({ userId, event, page }, signal) =>
      api.get(`/audit${queryOf({ user: userId, event, page })}`, Events, signal),
  }
}

function queryOf(fields: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && value !== '') query.set(name, String(value))
  }
  return query.size === 0 ? '' : `?${query}`
}
