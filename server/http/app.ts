/** Serves five dialects, administration, and operation over one service. */
import { fastifyCookie } from '@fastify/cookie'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
  LogController,
} from 'fastify'
import {
  type FastifyPluginAsyncZod,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import { addressGroup } from '../address-group.ts'
import { admin } from './admin.ts'
import { answerErrorsAsJson, sendRefusal } from './answers.ts'
import { describeApi } from './api-document.ts'
import { assets } from './assets.ts'
import { authPages } from './auth-pages.ts'
import { authV1 } from './auth-v1.ts'
import { chatTwoStep } from './chat-two-step.ts'
import { answerClientError } from './client-errors.ts'
import { maxBodyBytes, readOnlyJson } from './json-body.ts'
import { countRequests } from './metrics.ts'
import { ops } from './ops.ts'
import type { HttpParts } from './parts.ts'
import { unreadable } from './refusals.ts'
import { logRequests } from './request-log.ts'
import { setSecurityHeaders } from './security-headers.ts'
import { twoFactorAuth } from './two-factor-auth.ts'
import { users2fa } from './users-2fa.ts'
import { ErrorAnswer } from './wire.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whoever asks waits for a password to be checked or kept, and nobody has to be signed in. */
    hashesPassword?: boolean
  }
}

interface Dialect {
  readonly name: string
  readonly prefix: string
  readonly routes: (parts: HttpParts) => FastifyPluginAsyncZod
  /** Pages are not for the description of the APIs. */
  readonly isHtml?: true
}

export const dialects: readonly Dialect[] = [
  { name: 'auth-v1', prefix: '/api/v1/auth', routes: authV1 },
  { name: 'users-2fa', prefix: '/users', routes: users2fa },
  { name: 'chat-two-step', prefix: '/api/chat', routes: chatTwoStep },
  { name: 'two-factor-auth', prefix: '/2fa', routes: twoFactorAuth },
  { name: 'auth-pages', prefix: '/auth', routes: authPages, isHtml: true },
  { name: 'admin', prefix: '/api/v1/admin', routes: admin },
]

/** Node swaps the two where the first is the longer one, and looks no oftener than it is told. */
const headersTimeoutMs = 10_000
const requestTimeoutMs = 30_000
const checkTimeoutsEveryMs = 2000

type SchemaCompilers = NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']

/**
 * Fastify types them as compilers of JSON Schema; what a route's schema is made of is up to them.
 */
const zodCompilers = {
  buildValidator: () => validatorCompiler,
  buildSerializer: () => serializerCompiler,
} as unknown as SchemaCompilers

/** Ready to listen, or to be asked through `inject`. */
export async function createApp(parts: HttpParts): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: parts.logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    // A single proxy is trusted: the last address that X-Forwarded-For names.
    trustProxy: parts.trustProxy ? (_, hop) => hop === 0 : false,
    bodyLimit: maxBodyBytes,
    // Given here, and not to setValidatorCompiler, they spare the start the loading of Ajv.
    schemaController: { compilersFactory: zodCompilers },
    requestTimeout: requestTimeoutMs,
    // Requests over an open connection are still answered while the server ends, and that is all.
    return503OnClosing: false,
    http: {
      headersTimeout: headersTimeoutMs,
      connectionsCheckingInterval: checkTimeoutsEveryMs,
    },
    clientErrorHandler: (error, socket) => answerClientError(parts.speech, error, socket),
    frameworkErrors: (_, __, reply) =>
      void sendRefusal(parts.speech, reply as unknown as FastifyReply, unreadable),
  })
  app.decorateRequest('identity', null)
  app.decorateRequest('refusedWith', null)
  app.decorateRequest('speech', { getter: () => parts.speech })
  logRequests(app)
  const registry = countRequests(app, parts.speech)
  setSecurityHeaders(app)
  answerErrorsAsJson(app)
  readOnlyJson(app)
  await app.register(fastifyCookie)
  await describeApi(app)
  for (const dialect of dialects) await register(app, dialect, parts)
  await app.register(assets)
  await app.register(ops(parts, registry))
  await app.ready()
  return app
}

async function register(app: FastifyInstance, dialect: Dialect, parts: HttpParts): Promise<void> {
  const scope: FastifyPluginAsyncZod = async scope => {
    const hashesPassword = ({ routeOptions }: FastifyRequest) => routeOptions.config.hashesPassword
    scope.addHook('onRequest', async request => {
      // Before the database is asked anything: it has codes to be checked.
      if (hashesPassword(request)) parts.refuseWhereFull()
      await parts.countRequest(addressGroup(request.ip))
    })
    scope.addHook('preValidation', async (request, reply) => {
      // Once the body is there: who is slow to send it takes no place from others.
      if (hashesPassword(request)) reply.raw.once('close', parts.letIn())
    })
    scope.addHook('onRoute', route => {
      route.schema ??= {}
      if (dialect.isHtml) {
        route.schema.hide = true
        return
      }
      route.schema.tags = [dialect.name]
      route.schema.response = { ...Object(route.schema.response), '4xx': ErrorAnswer }
    })
    await scope.register(dialect.routes(parts))
  }
  await app.register(scope, { prefix: dialect.prefix })
}
