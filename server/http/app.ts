/** Serves the five dialects, administration, and operation on top of one service. */
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
import { acceptedLanguages } from '../../shared/wording/accepted-languages.ts'
import { pickLanguage } from '../../shared/wording/languages.ts'
import { addressGroup } from '../address-group.ts'
import { speechFor } from '../wording/say.ts'
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
import { sync } from './sync.ts'
import { twoFactorAuth } from './two-factor-auth.ts'
import { users2fa } from './users-2fa.ts'
import { ErrorAnswer } from './wire.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The request hashes a password, and may come from somebody who isn't signed in. */
    hashesPassword?: boolean
  }
}

interface Dialect {
  readonly name: string
  readonly prefix: string
  readonly routes: (parts: HttpParts) => FastifyPluginAsyncZod
  /** Pages are left out of the description of the APIs. */
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

/**
 * Node swaps the two timeouts if the first is longer, and checks them only as often as it is told
 * to.
 */
const headersTimeoutMs = 10_000
const requestTimeoutMs = 30_000
const checkTimeoutsEveryMs = 2000

type SchemaCompilers = NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']

/**
 * Fastify types these as compilers of JSON Schema, but leaves it to them what a route's schema is
 * made of.
 */
const zodCompilers = {
  buildValidator: () => validatorCompiler,
  buildSerializer: () => serializerCompiler,
} as unknown as SchemaCompilers

/** The app is ready to listen, or to be called through `inject`. */
export async function createApp(parts: HttpParts): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: parts.logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    // Only one proxy is trusted: the last address in X-Forwarded-For.
    trustProxy: parts.trustProxy ? (_, hop) => hop === 0 : false,
    bodyLimit: maxBodyBytes,
    // Passing the compilers here, not to setValidatorCompiler, keeps Fastify from loading Ajv at
    // the start.
    schemaController: { compilersFactory: zodCompilers },
    requestTimeout: requestTimeoutMs,
    // While the server shuts down, it still answers requests on connections that are open.
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
  app.decorateRequest('asked', null)
  app.decorateRequest('speech', {
    getter(this: FastifyRequest) {
      return this.asked ?? parts.speech
    },
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('vary', 'accept-language')
    const accepted = acceptedLanguages(request.headers['accept-language'])
    if (pickLanguage(accepted).tag !== 'en') request.asked = await speechFor(accepted)
  })
  logRequests(app)
  const registry = countRequests(app, parts.speech)
  setSecurityHeaders(app)
  answerErrorsAsJson(app)
  readOnlyJson(app)
  await app.register(fastifyCookie)
  await describeApi(app)
  for (const dialect of dialects) await register(app, dialect, parts)
  await app.register(sync(parts), { prefix: '/api/v1/sync' })
  await app.register(assets)
  await app.register(ops(parts, registry))
  await app.ready()
  return app
}

async function register(app: FastifyInstance, dialect: Dialect, parts: HttpParts): Promise<void> {
  const scope: FastifyPluginAsyncZod = async scope => {
    const hashesPassword = ({ routeOptions }: FastifyRequest) => routeOptions.config.hashesPassword
    scope.addHook('onRequest', async request => {
      // A full queue is noticed before the database is asked anything, since the database is needed
      // to check codes.
      if (hashesPassword(request)) parts.refuseWhereFull()
      await parts.countRequest(addressGroup(request.ip))
    })
    scope.addHook('preValidation', async (request, reply) => {
      // A place is taken only once the body has arrived, so that a slow sender takes none from
      // others.
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
