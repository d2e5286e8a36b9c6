/** Signed tokens (JWT, RFC 7519): HS256 under keys derived from the master key. */
import { webcrypto } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import { ServiceError } from './errors.ts'
import type { Clock } from './instant.ts'
import type { KeyRing } from './key-ring.ts'

/** A token of one scope is never accepted in the place of the other. */
export type TokenScope = 'access' | 'two_factor_challenge'

export interface TokenClaims {
  readonly userId: number
  /** The session's id, or the challenge's. */
  readonly id: string
}

export interface Tokens {
  /** `expiresAt` in milliseconds since 1970; a token counts whole seconds. */
  sign(scope: TokenScope, claims: TokenClaims, expiresAt: number): Promise<string>
  /** Throws invalid_token, or challenge_expired for a challenge that was a good one. */
  read(scope: TokenScope, token: string): Promise<TokenClaims>
}

const issuer = 'countersign'

export function createTokens(keys: KeyRing, clock: Clock): Tokens {
  const imported = new WeakMap<Buffer, Promise<webcrypto.CryptoKey>>()
  const keyOf = (keyId: string): Promise<webcrypto.CryptoKey> => {
    // Asked for every time: a key that was rotated out no longer holds.
    const bytes = keys.derive(keyId, 'tokens')
    const known = imported.get(bytes)
    if (known) return known
    const algorithm = { name: 'HMAC', hash: 'SHA-256' }
    const key = webcrypto.subtle.importKey('raw', bytes, algorithm, false, ['sign', 'verify'])
    imported.set(bytes, key)
    return key
  }
  return {
    async sign(scope, { userId, id }, expiresAt) {
      const keyId = keys.currentId()
      return new SignJWT({ scope })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: keyId })
        .setIssuer(issuer)
        .setSubject(String(userId))
        .setJti(id)
        .setIssuedAt(Math.floor(clock() / 1000))
        .setExpirationTime(Math.floor(expiresAt / 1000))
        .sign(await keyOf(keyId))
    },
    async read(scope, token) {
      try {
        const { payload } = await jwtVerify(token, header => keyOf(header.kid ?? ''), {
          algorithms: ['HS256'],
          issuer,
          currentDate: new Date(clock()),
          requiredClaims: ['sub', 'jti', 'exp'],
        })
        const userId = Number(payload.sub)
        if (payload.scope !== scope || !payload.jti || !Number.isSafeInteger(userId)) {
          throw new ServiceError('invalid_token', 'This token is not for this use.')
        }
        return { userId, id: payload.jti }
      } catch (cause) {
        if (cause instanceof ServiceError) throw cause
        const isExpired =
          cause instanceof errors.JWTExpired && cause.payload.scope === 'two_factor_challenge'
        if (isExpired && scope === 'two_factor_challenge') {
          throw new ServiceError('challenge_expired', 'This sign-in took too long: begin again.')
        }
        throw new ServiceError('invalid_token', 'This token does not hold.', {}, { cause })
      }
    },
  }
}
