/**
 * Serves the style sheet and the icon of the pages. They are the same for everybody, so browsers
 * may cache them.
 */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { icon, iconPath, stylePath, styleSheet } from './pages/style.ts'

const keptSeconds = 3600

export const assets: FastifyPluginAsyncZod = async app => {
  for (const [path, type, body] of [
    [stylePath, 'text/css; charset=utf-8', styleSheet()],
    [iconPath, 'image/svg+xml', icon],
  ] as const) {
    app.get(path, { schema: { hide: true } }, async (_, reply) =>
      reply.type(type).header('cache-control', `public, max-age=${keptSeconds}`).send(body),
    )
  }
}
