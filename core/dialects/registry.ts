/** Lists the kinds of servers that the application can manage accounts on. */
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { authPages } from './auth-pages.ts'
import { authV1 } from './auth-v1.ts'
import { betterAuth } from './better-auth.ts'
import { chatTwoStep } from './chat-two-step.ts'
import type { Dialect } from './dialect.ts'
import { type DialectId, dialectIds } from './dialect-ids.ts'
import type { Http } from './http.ts'
import { overCeiling } from './incoming.ts'
import { twoFactorAuth } from './two-factor-auth.ts'
import { users2fa } from './users-2fa.ts'

const byId: Readonly<Record<DialectId, Dialect>> = {
  'auth-v1': authV1,
  'users-2fa': users2fa,
  'chat-two-step': chatTwoStep,
  'two-factor-auth': twoFactorAuth,
  'auth-pages': authPages,
  'better-auth': betterAuth,
}

export const dialects: readonly Dialect[] = dialectIds.map(id => byId[id])

/** Throws `bad-input`. */
export function dialectOf(id: string): Dialect {
  const found = dialects.find(dialect => dialect.id === id)
  if (!found) throw new AppError('bad-input', words('core.dialects.unknown'))
  return found
}

/**
 * Returns the dialects that the server speaks: none, one, or several if it offers several APIs.
 * `http` has no session. Throws what `Http.send` throws.
 */
export async function detectDialects(
  http: Http,
  signal?: AbortSignal,
): Promise<readonly Dialect[]> {
  const speaks = async (dialect: Dialect) => {
    try {
      return await dialect.detect(http, signal)
    } catch (error) {
      // Some sites answer every path with a start page that is too long.
      if (error instanceof AppError && error.cause === overCeiling) return false
      throw error
    }
  }
  const spoken = await Promise.all(dialects.map(speaks))
  return dialects.filter((_, index) => spoken[index])
}
