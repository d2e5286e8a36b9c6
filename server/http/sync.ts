/**
 * Serves the files of several computers that share a vault, under /api/v1/sync. They are opened by
 * a token that opens nothing else, and is made by a user who is signed in with auth-v1.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { addressGroup } from '../address-group.ts'
import { ServiceError } from '../errors.ts'
import { syncLimits } from '../sync/sync-limits.ts'
import { key, words } from '../wording/words.ts'
import { authenticateBearer, bearerToken, missingToken, originOf } from './identity.ts'
import type { HttpParts } from './parts.ts'
import { ErrorAnswer, InstantText } from './wire.ts'

const FileName = z.string().regex(/^[0-9a-z-]{1,48}\.countersign$/)
const File = z.object({
  name: z.string(),
  bytes: z.int(),
  version: z.string(),
  updated_at: InstantText,
})
const Token = z.object({
  id: z.string(),
  name: z.string(),
  created_at: InstantText,
  last_used_at: InstantText.nullable(),
})
const fileParams = z.strictObject({ name: FileName })

export function sync(parts: HttpParts): FastifyPluginAsyncZod {
  return async app => {
    app.addHook('onRoute', route => {
      route.schema ??= {}
      route.schema.tags = ['sync']
      route.schema.response = { ...Object(route.schema.response), '4xx': ErrorAnswer }
    })
    app.get(
      '/',
      {
        schema: {
          summary: key('api.sync.about'),
          response: { 200: z.object({ service: z.literal('countersign-sync'), version: z.int() }) },
        },
        onRequest: request => parts.countRequest(addressGroup(request.ip)),
      },
      async () => ({ service: 'countersign-sync' as const, version: 1 }),
    )
    await app.register(tokens(parts))
    await app.register(files(parts))
  }
}

function tokens({ service, countRequest }: HttpParts): FastifyPluginAsyncZod {
  const { sessions, sync } = service

  return async app => {
    app.addHook('onRequest', request => countRequest(addressGroup(request.ip)))

    app.post(
      '/tokens',
      {
        schema: {
          summary: key('api.sync.makeToken'),
          body: z.strictObject({ name: z.string().min(1).max(128) }),
          response: { 201: z.object({ token: z.string() }) },
        },
      },
      async (request, reply) => {
        const identity = await authenticateBearer(sessions, request)
        const token = await sync.makeToken(identity, request.body.name, originOf(request))
        return reply.code(201).send({ token })
      },
    )

    app.get(
      '/tokens',
      {
        schema: {
          summary: key('api.sync.tokens'),
          response: { 200: z.object({ tokens: z.array(Token) }) },
        },
      },
      async request => {
        const found = await sync.tokens(await authenticateBearer(sessions, request))
        return {
          tokens: found.map(({ id, name, createdAt, lastUsedAt }) => ({
            id,
            name,
            created_at: createdAt,
            last_used_at: lastUsedAt,
          })),
        }
      },
    )

    // The computer that stops syncing has only its token, so this is the token that it ends.
    app.delete(
      '/tokens/current',
      { schema: { summary: key('api.sync.endToken') } },
      async (request, reply) => {
        const token = bearerToken(request)
        if (token === null) throw missingToken()
        await sync.endToken(token, originOf(request))
        return reply.code(204).send()
      },
    )

    app.delete(
      '/tokens/:id',
      {
        schema: {
          summary: key('api.sync.removeToken'),
          params: z.strictObject({ id: z.string().regex(/^[0-9a-f]{64}$/) }),
        },
      },
      async (request, reply) => {
        const identity = await authenticateBearer(sessions, request)
        await sync.removeToken(identity, request.params.id, originOf(request))
        return reply.code(204).send()
      },
    )
  }
}

function files({ service, countRequest, countSync }: HttpParts): FastifyPluginAsyncZod {
  const { sync } = service

  /** Limits strangers by their address, and users by their account. */
  async function userOf(request: FastifyRequest): Promise<number> {
    try {
      const token = bearerToken(request)
      if (token === null) throw missingToken()
      const userId = await sync.authenticate(token)
      await countSync(userId)
      return userId
    } catch (error) {
      if (error instanceof ServiceError && error.code === 'invalid_token') {
        await countRequest(addressGroup(request.ip))
      }
      throw error
    }
  }

  return async app => {
    readBytes(app)
    const users = new WeakMap<FastifyRequest, number>()
    const idOf = (request: FastifyRequest) => users.get(request) as number
    // This runs before the body is read, so that no stranger can send 16 MiB.
    app.addHook('onRequest', async request => {
      users.set(request, await userOf(request))
    })

    app.get(
      '/files',
      {
        schema: {
          summary: key('api.sync.list'),
          response: {
            200: z.object({ files: z.array(File), used_bytes: z.int(), quota_bytes: z.int() }),
          },
        },
      },
      async request => {
        const found = await sync.list(idOf(request))
        return {
          files: found.files.map(({ updatedAt, ...file }) => ({ ...file, updated_at: updatedAt })),
          used_bytes: found.usedBytes,
          quota_bytes: found.quotaBytes,
        }
      },
    )

    app.get(
      '/files/:name',
      { schema: { summary: key('api.sync.read'), params: fileParams } },
      async (request, reply) => {
        const found = await sync.read(idOf(request), request.params.name)
        if (!found) throw noFile()
        reply.header('etag', `"${found.version}"`)
        if (request.headers['if-none-match'] === `"${found.version}"`) return reply.code(304).send()
        return reply.type('application/octet-stream').send(found.content)
      },
    )

    app.put(
      '/files/:name',
      {
        bodyLimit: syncLimits.fileBytes,
        schema: { summary: key('api.sync.write'), params: fileParams },
      },
      async (request, reply) => {
        const known = /^"([0-9a-f]{64})"$/.exec(request.headers['if-match'] ?? '')?.[1] ?? null
        const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
        const version = await sync.write(idOf(request), request.params.name, content, known)
        return reply.code(204).header('etag', `"${version}"`).send()
      },
    )

    app.delete(
      '/files/:name',
      { schema: { summary: key('api.sync.remove'), params: fileParams } },
      async (request, reply) => {
        await sync.remove(idOf(request), request.params.name)
        return reply.code(204).send()
      },
    )
  }
}

/** Only these routes take a body that isn't JSON. */
function readBytes(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: syncLimits.fileBytes },
    (_, body, done) => done(null, body),
  )
}

function noFile(): ServiceError {
  return new ServiceError('not_found', words('refusals.sync.noFile'))
}
