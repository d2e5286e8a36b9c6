/** Serves the API for administrators: JSON with bearer tokens under /api/v1/admin. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { key } from '../wording/words.ts'
import { authenticateBearer, identityOf, originOf, requireIdentity } from './identity.ts'
import type { HttpParts } from './parts.ts'
import { InstantText, WholeNumber } from './wire.ts'

const paging = { page: z.int(), pages: z.int(), total: z.int() }

const UserAnswer = z.object({
  id: z.int(),
  email: z.string(),
  display_name: z.string(),
  method: z.enum(['totp', 'sms', 'email']).nullable(),
  enabled: z.boolean(),
  confirmed_at: InstantText.nullable(),
  last_verified_at: InstantText.nullable(),
  backup_codes_remaining: z.int(),
  locked_until: InstantText.nullable(),
})

const EventAnswer = z.object({
  id: z.int(),
  at: InstantText,
  user_id: z.int().nullable(),
  actor_id: z.int().nullable(),
  event: z.string(),
  address: z.string().nullable(),
  user_agent: z.string().nullable(),
  detail: z.string().nullable(),
})

export function admin({ service }: HttpParts): FastifyPluginAsyncZod {
  const { sessions, administration } = service

  return async app => {
    requireIdentity(app, request => authenticateBearer(sessions, request))

    app.get(
      '/users',
      {
        schema: {
          summary: key('api.admin.users'),
          querystring: z.strictObject({
            query: z.string().max(254).optional(),
            page: WholeNumber.optional(),
            per_page: WholeNumber.optional(),
          }),
          response: { 200: z.object({ users: z.array(UserAnswer), ...paging }) },
        },
      },
      async request => {
        const { query, page, per_page: perPage } = request.query
        const found = await administration.users(identityOf(request), { query, page, perPage })
        return {
          users: found.users.map(user => ({
            id: user.id,
            email: user.email,
            display_name: user.displayName,
            method: user.method,
            enabled: user.enabled,
            confirmed_at: user.confirmedAt,
            last_verified_at: user.lastVerifiedAt,
            backup_codes_remaining: user.backupCodesRemaining,
            locked_until: user.lockedUntil,
          })),
          page: found.page,
          pages: found.pages,
          total: found.total,
        }
      },
    )

    app.post(
      '/users/:id/2fa/reset',
      {
        schema: {
          summary: key('api.admin.reset'),
          params: z.strictObject({ id: WholeNumber }),
          body: z.strictObject({ reason: z.string().min(1).max(500) }),
        },
      },
      async (request, reply) => {
        const { id } = request.params
        const { reason } = request.body
        await administration.resetFactor(identityOf(request), id, reason, originOf(request))
        return reply.code(204).send()
      },
    )

    app.get(
      '/audit',
      {
        schema: {
          summary: key('api.admin.audit'),
          querystring: z.strictObject({
            user: WholeNumber.optional(),
            event: z.string().max(64).optional(),
            page: WholeNumber.optional(),
          }),
          response: { 200: z.object({ events: z.array(EventAnswer), ...paging }) },
        },
      },
      async request => {
        const { user: userId, event, page } = request.query
        const found = await administration.audit(identityOf(request), { userId, event, page })
        return {
          events: found.events.map(each => ({
            id: each.id,
            at: each.at,
            user_id: each.userId,
            actor_id: each.actorId,
            event: each.event,
            address: each.address,
            user_agent: each.userAgent,
            detail: each.detail,
          })),
          page: found.page,
          pages: found.pages,
          total: found.total,
        }
      },
    )
  }
}
