import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Http, HttpAnswer } from '../../../core/dialects/http.ts'
import { dialects } from '../../../core/dialects/registry.ts'
import { parseServerAddress } from '../../../core/dialects/server-address.ts'
import { AppError } from '../../../shared/errors.ts'
import { repetitions, seed } from '../../repetitions.ts'
import { questions } from './questions.ts'

/** All dialects have these fields. Some combinations pass a schema, and most fail halfway. */
const fields = [
  ...['access_token', 'challenge_token', 'methods', 'requires_2fa', 'temp_token', 'method'],
  ...['enabled', 'pending', 'destination', 'can_resend', 'expires_at', 'sent', 'code_sent'],
  ...['secret', 'secret_key', 'otpauth_url', 'totpURI', 'backup_codes', 'backupCodes', 'drift'],
  ...['is_enabled', 'verified', 'verified_until', 'user', 'token', 'twoFactorRedirect', 'status'],
  ...['users', 'events', 'page', 'pages', 'total', 'error', 'code', 'twoFactorMethods', 'ok'],
]

const leaf = fc.oneof(
  fc.boolean(),
  fc.integer(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('authenticator', 'sms', 'totp', '2026-03-01T12:00:15.000Z', 'JBSWY3DPEHPK3PXP'),
  fc.string({ unit: 'binary' }).map(text => `otpauth://totp/${text}`),
  fc.constantFrom('invalid_code', '__proto__', 'toString', 'INVALID_CODE'),
  fc.constant(null),
)
const object = fc.dictionary(fc.constantFrom(...fields), fc.oneof(leaf, fc.array(leaf)))
const nested = fc.dictionary(
  fc.constantFrom(...fields),
  fc.oneof(leaf, object, fc.array(fc.oneof(leaf, object))),
)
const html = fc
  .array(fc.tuple(fc.constantFrom('page', 'enabled', 'secret', 'remaining', 'error'), leaf))
  .map(data => data.map(([name, value]) => `data-${name}="${value}"`).join(' '))
  .map(data => `<main data-page="two-factor-settings" ${data}><p role="alert" ${data}>`)

const answers: fc.Arbitrary<HttpAnswer> = fc.record({
  status: fc.constantFrom(200, 200, 200, 202, 204, 302, 400, 401, 403, 404, 429, 500, 503, 999),
  contentType: fc.constantFrom('application/json', 'application/json', 'text/html', ''),
  text: fc.oneof(
    fc.json(),
    nested.map(body => JSON.stringify(body)),
    html,
    fc.string(),
  ),
  retryAfterSeconds: fc.constantFrom(null, 0, 60),
  call: fc.constant('GET /x'),
})

const httpOf = (answer: HttpAnswer): Http => ({
  address: parseServerAddress('https://auth.example.org'),
  send: async () => answer,
  clockOffsetMs: () => null,
  keepBearer() {},
  exportSession: () => ({ bearerSecret: null, cookies: [] }),
  importSession() {},
  close() {},
})

describe.each(dialects)('$id', dialect => {
  it('answers, or says in its own words why not, whatever a server sends', async () => {
    const said = new Set<string>()
    const property = fc.asyncProperty(answers, async answer => {
      const http = httpOf(answer)
      for (const ask of [() => dialect.detect(http), ...questions]) {
        try {
          await ask(dialect.connect(http))
        } catch (error) {
          expect(error).toBeInstanceOf(AppError)
          if (error instanceof AppError) said.add(error.message)
        }
      }
    })
    await fc.assert(property, { numRuns: repetitions(100, 5_000), seed })
    // The sentences consist only of the application's words, so there are few.
    expect(said.size).toBeGreaterThan(3)
    expect(said.size).toBeLessThan(120)
  })
})
