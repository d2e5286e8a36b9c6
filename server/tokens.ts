/** Signs and reads tokens (JWT, RFC 7519) with HS256 and keys derived from the master key. */
import { createDecoder, createSigner, createVerifier } from 'fast-jwt'
import { z } from 'zod'
import { ServiceError } from './errors.ts'
import type { Clock } from './instant.ts'
import type { KeyRing } from './key-ring.ts'
import { words } from './wording/words.ts'

/** A token of one scope is never accepted in place of another. */
export type TokenScope = 'access' | 'two_factor_challenge' | 'device'

export interface TokenClaims {
  readonly userId: number
  /** Names the session or the challenge. */
  readonly id: string
}

export interface Tokens {
  /** `expiresAt` is in milliseconds since 1970. A token has whole seconds. */
  sign(scope: TokenScope, claims: TokenClaims, expiresAt: number): Promise<string>
  /** Throws invalid_token, or challenge_expired for a challenge that was valid before. */
  read(scope: TokenScope, token: string): Promise<TokenClaims>
  /**
   * Tells which user's device a token belongs to. It may have the scope `device`, or be an access
   * token from an earlier sign-in, even if its session has ended. Null for any other token, and for
   * one that is older than `maxAgeMs`.
   */
  recognise(token: string, maxAgeMs: number): Promise<TokenClaims | null>
}

const issuer = 'countersign'
const algorithm = 'HS256'

const Header = z.object({ header: z.object({ kid: z.string() }) })
const Claims = z.object({
  scope: z.string(),
  sub: z.string().regex(/^\d{1,16}$/),
  jti: z.string().min(1),
  iat: z.number(),
  exp: z.number(),
})

interface Key {
  readonly sign: (claims: object) => string
  readonly verify: (token: string) => unknown
}

export function createTokens(keys: KeyRing, clock: Clock): Tokens {
  const decode = createDecoder({ complete: true })
  const known = new WeakMap<Buffer, Key>()
  const keyOf = (keyId: string): Key => {
    // The key is derived each time, so that tokens of a key that was rotated out are refused.
    const bytes = keys.derive(keyId, 'tokens')
    const kept = known.get(bytes)
    if (kept) return kept
    const key = {
      sign: createSigner({ key: bytes, algorithm, kid: keyId, iss: issuer }),
      // The expiry is checked below, with the injected clock.
      verify: createVerifier({
        key: bytes,
        algorithms: [algorithm],
        allowedIss: issuer,
        ignoreExpiration: true,
        requiredClaims: ['iss'],
        cache: false,
      }),
    }
    known.set(bytes, key)
    return key
  }

  const verify = (token: string): z.infer<typeof Claims> => {
    try {
      const { header } = Header.parse(decode(token))
      return Claims.parse(keyOf(header.kid).verify(token))
    } catch (cause) {
      throw new ServiceError('invalid_token', words('refusals.sessions.badToken'), {}, { cause })
    }
  }

  return {
    async sign(scope, { userId, id }, expiresAt) {
      return keyOf(keys.currentId()).sign({
        scope,
        sub: String(userId),
        jti: id,
        iat: Math.floor(clock() / 1000),
        exp: Math.floor(expiresAt / 1000),
      })
    },
    async read(scope, token) {
      const claims = verify(token)
      const isExpired = claims.exp <= Math.floor(clock() / 1000)
      if (isExpired && scope === claims.scope && scope === 'two_factor_challenge') {
        throw new ServiceError('challenge_expired', words('refusals.sessions.signInExpired'))
      }
      if (isExpired) throw new ServiceError('invalid_token', words('refusals.sessions.badToken'))
      if (claims.scope !== scope) {
        throw new ServiceError('invalid_token', words('refusals.sessions.otherUse'))
      }
      return { userId: Number(claims.sub), id: claims.jti }
    },
    async recognise(token, maxAgeMs) {
      try {
        const { scope, sub, jti, iat } = verify(token)
        if (scope !== 'device' && scope !== 'access') return null
        return clock() - iat * 1000 < maxAgeMs ? { userId: Number(sub), id: jti } : null
      } catch (error) {
        if (error instanceof ServiceError && error.code === 'invalid_token') return null
        throw error
      }
    },
  }
}
