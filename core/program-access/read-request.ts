/** A request as it came in, made what it should be or refused. */
import { z } from 'zod'
import { protocolVersion } from '../../shared/program-protocol.ts'
import { words } from '../../shared/wording/words.ts'
import { DoorError } from './door-error.ts'

const Request = z.object({ v: z.number().optional(), method: z.string().max(64) })

export const TokenRequest = z.object({ token: z.string().min(1).max(256) })

/** `one`: refused where more than one entry matches. */
export const CodeRequest = z.object({
  query: z.string().max(512),
  one: z.boolean().default(false),
})

/** Returns the method. A request without a version is of the first one. */
export function methodOf(raw: unknown): string {
  const { v = protocolVersion, method } = readRequest(Request, raw)
  if (v === protocolVersion) return method
  throw new DoorError('bad-version', words('core.programs.badVersion'))
}

/** Names the field that does not fit, never what stood there. */
export function readRequest<S extends z.ZodType>(schema: S, raw: unknown): z.infer<S> {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  const field = parsed.error.issues[0]?.path.map(String).join('.') || 'method'
  throw new DoorError('bad-request', words('core.programs.badField', { field }))
}

/** `waitMs`: what a pace has answered. */
export function refuseUntil(waitMs: number): void {
  if (waitMs === 0) return
  const retryAfterSeconds = Math.ceil(waitMs / 1000)
  throw new DoorError('try-later', words('core.programs.tooOften'), { retryAfterSeconds })
}
