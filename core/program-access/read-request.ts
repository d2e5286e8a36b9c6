/** Validates an incoming request. */
import { z } from 'zod'
import { protocolVersion } from '../../shared/program-protocol.ts'
import { words } from '../../shared/wording/words.ts'
import { DoorError } from './door-error.ts'

const Request = z.object({ v: z.number().optional(), method: z.string().max(64) })

export const TokenRequest = z.object({ token: z.string().min(1).max(256) })

/** With `one`, it is refused if more than one entry matches. */
export const CodeRequest = z.object({
  query: z.string().max(512),
  one: z.boolean().default(false),
})

/** Returns the method. A request without a version belongs to version 1. */
export function methodOf(raw: unknown): string {
  const { v = protocolVersion, method } = readRequest(Request, raw)
  if (v === protocolVersion) return method
  throw new DoorError('bad-version', words('core.programs.badVersion'))
}

/** Names the invalid field, but never its value. */
export function readRequest<S extends z.ZodType>(schema: S, raw: unknown): z.infer<S> {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  const field = parsed.error.issues[0]?.path.map(String).join('.') || 'method'
  throw new DoorError('bad-request', words('core.programs.badField', { field }))
}

/** `waitMs` is what a pace has returned. */
export function refuseUntil(waitMs: number): void {
  if (waitMs === 0) return
  const retryAfterSeconds = Math.ceil(waitMs / 1000)
  throw new DoorError('try-later', words('core.programs.tooOften'), { retryAfterSeconds })
}
