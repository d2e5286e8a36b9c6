/**
 * Makes requests from the dialects' own schemas: some are valid, some nearly, and some are
 * malicious.
 */
import fc from 'fast-check'
import type { OpenAPIV3_1 } from 'openapi-types'
import { forms } from '../http/calls.ts'
import { type Use, uses } from './world.ts'

/**
 * Every hostile value that could be a secret contains this, which no answer and no log may contain.
 */
export const canary = 'CANARY-7Q'

/** A value that the world fills in when the request is sent. */
export interface Placeholder {
  readonly use: Use
}

export interface FuzzRequest {
  /** The placeholders mean this user's tokens and codes. */
  readonly person: number
  readonly method: string
  readonly path: readonly Text[]
  readonly query: Readonly<Record<string, Text>>
  readonly headers: Readonly<Record<string, Text>>
  readonly cookies: Readonly<Record<string, Text>>
  readonly body: Body
}

export type Text = string | Placeholder
export type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'json' | 'form'; readonly value: unknown }
  | { readonly kind: 'raw'; readonly type: string; readonly text: string | Uint8Array }

export interface Call {
  readonly method: string
  readonly path: string
  readonly query: readonly string[]
  readonly fields: Readonly<Record<string, Schema>>
}

interface Schema {
  readonly enum?: readonly unknown[]
  readonly prefixItems?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
}

/** Returns the calls of a dialect, as the server describes them. */
export function describedCalls(document: OpenAPIV3_1.Document, dialect: string): Call[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods ?? {})
      .filter(([, call]) => Object(call).tags?.includes(dialect))
      .map(([method, call]) => {
        const { parameters = [], requestBody } = Object(call)
        const schema: Schema = requestBody?.content?.['application/json']?.schema ?? {}
        const object = schema.anyOf?.[0] ?? schema
        return {
          method: method.toUpperCase(),
          path,
          query: parameters
            .filter((one: { in: string }) => one.in === 'query')
            .map((one: { name: string }) => one.name),
          fields: object.properties ?? {},
        }
      }),
  )
}

/** The pages are forms, which no document describes. */
export const pageCalls: readonly Call[] = [
  ...forms.map(path => ({
    method: 'POST',
    path,
    query: [],
    fields: { csrf_token: {}, email: {}, password: {}, code: {}, backup_code: {} },
  })),
  ...[
    '/auth/login',
    '/auth/two-factor-setup',
    '/auth/two-step-verification',
    '/auth/settings/two-factor',
    '/auth/backup-codes',
  ].map(path => ({ method: 'GET', path, query: [], fields: {} })),
]

const use = (name: Use): Placeholder => ({ use: name })
const anyUse = fc.constantFrom(...uses).map(use)
const codes = ['code-2', 'code-1', 'code+0', 'code+1', 'code+2'] as const

function weighted<T>(...choices: [weight: number, arbitrary: fc.Arbitrary<T>][]) {
  return fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })))
}

const hostile = fc.oneof(
  fc.constantFrom(
    `'; DROP TABLE users; --`,
    `" OR 1=1 --`,
    `1) UNION SELECT secret FROM two_factor_auth --`,
    '\u0000',
    '\ud800',
    '１２３４５６',
    '-1',
    '1e309',
    '99999999999999999999',
    '{{7*7}}<%= 7 %>',
    '../../../../etc/passwd',
    '<script>alert(1)</script>',
    '%00%ff%',
    '__proto__',
    'constructor',
    '\r\nset-cookie: session=1',
    '\u202e\ufeff\u200d',
  ),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.nat(6000).map(length => 'x'.repeat(length)),
)
const secretLike = fc
  .tuple(hostile, fc.boolean())
  .map(([text, isMarked]) => (isMarked ? text + canary : text))

/** Makes a value that fits the field, by its name. */
function fitting(name: string, schema: Schema): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.prefixItems) {
    const consecutive = fc
      .nat(codes.length - 2)
      .map(at => [codes[at] ?? 'code+0', codes[at + 1] ?? 'code+1'].map(use))
    return fc.oneof(consecutive, fc.tuple(...schema.prefixItems.map(() => codeField)))
  }
  if (/email|destination/.test(name)) return emailField
  if (name === 'password') return weighted<Text>([5, fc.constant(use('password'))], [1, secretLike])
  if (name === 'csrf_token') return fc.constant(use('form-token'))
  if (name.endsWith('token')) return weighted([6, fc.constant(use('challenge'))], [1, anyUse])
  if (/code/.test(name)) return codeField
  return fc.string({ minLength: 1, maxLength: 20 })
}

const codeField = weighted<Text>(
  [6, fc.constantFrom(...codes).map(use)],
  [2, fc.constant(use('sent-code'))],
  [2, fc.constant(use('backup-code'))],
  [2, fc.stringMatching(/^[0-9]{6}$/)],
  [1, fc.stringMatching(/^[0-9 -]{5,12}$/)],
)
const emailField = weighted<Text>(
  [5, fc.constant(use('email'))],
  [2, fc.nat(1_000_000).map(number => `new${number}@fuzz.example`)],
  [1, fc.emailAddress()],
  [1, fc.constant('+15550111')],
)

function field(name: string, schema: Schema): fc.Arbitrary<unknown> {
  // These aren't secrets: a page shows the email again, and the audit log shows the reason.
  const text = ['email', 'reason'].includes(name) ? hostile : secretLike
  return weighted<unknown>([12, fitting(name, schema)], [2, text], [1, fc.jsonValue()], [1, anyUse])
}

function fieldsOf({ fields }: Call): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => [name, field(name, schema)]),
  )
  const all = fc.record(model)
  const strange = fc.dictionary(secretLike, fc.jsonValue(), { minKeys: 1, maxKeys: 3 })
  return weighted<Record<string, unknown>>(
    [6, all],
    [4, fc.record(model, { requiredKeys: [] })],
    [1, fc.tuple(all, strange).map(([fit, more]) => ({ ...fit, ...more }))],
  )
}

const types = fc.constantFrom(
  'application/json',
  'application/json; charset=utf-16',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'application/xml',
  'nonsense',
)
const rawText = fc.oneof(
  fc.constantFrom<string | Uint8Array>(
    '',
    '{',
    'null',
    '[]',
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '['.repeat(30_000),
    `{"code":"${'1'.repeat(70_000)}"}`,
    `{"email":1e999,"password":"${canary}"}`,
    'a=1&a=2&__proto__[x]=1&%E0%A4%A',
  ),
  fc.json().map(text => text.slice(0, -1)),
  fc.json(),
  fc.uint8Array({ maxLength: 200 }),
)

function bodyOf(call: Call, kind: 'json' | 'form'): fc.Arbitrary<Body> {
  const none = fc.constant<Body>({ kind: 'none' })
  if (call.method === 'GET') return none
  return weighted<Body>(
    [14, fieldsOf(call).map(value => ({ kind, value }))],
    [1, fieldsOf(call).map(value => ({ kind: kind === 'json' ? 'form' : 'json', value }))],
    [1, none],
    [2, fc.record({ kind: fc.constant('raw'), type: types, text: rawText })],
  )
}

/** Contains no secret, because an address and a user agent may be logged and audited. */
const plainText = fc.string({ maxLength: 300 }).map(text => text.replace(/[^\x20-\x7e]/g, ''))
const headerText = plainText.map(text => text + canary)

const authorization = weighted<Text | undefined>(
  [12, fc.constant(use('bearer'))],
  [1, fc.constant(undefined)],
  [1, anyUse],
  [1, headerText],
)
const cookies = weighted<Record<string, Text>>(
  [6, fc.constant({ session: use('session'), form_secret: use('form-secret') })],
  [3, fc.constant({ pending_sign_in: use('challenge'), form_secret: use('form-secret') })],
  [1, fc.constant({ access_token: use('bearer') })],
  [1, fc.constant({ challenge_token: use('challenge') })],
  [
    1,
    fc.dictionary(
      fc.constantFrom('session', 'pending_sign_in', 'access_token', 'form_secret', '__proto__'),
      fc.oneof(headerText, anyUse),
    ),
  ],
)
const strangeHeaders = fc.dictionary(
  fc.constantFrom(
    'accept',
    'x-csrf-token',
    'x-forwarded-proto',
    'x-http-method-override',
    'content-encoding',
    'range',
    'origin',
    'referer',
    'if-none-match',
    'accept-encoding',
  ),
  headerText,
  { maxKeys: 3 },
)

const methods = weighted<string | null>(
  [20, fc.constant(null)],
  [
    1,
    fc.constantFrom(
      'GET',
      'POST',
      'PUT',
      'PATCH',
      'DELETE',
      'HEAD',
      'OPTIONS',
      'TRACE',
      'PROPFIND',
    ),
  ],
)
const address = weighted(
  [12, fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map(parts => `10.${parts.join('.')}`)],
  [1, plainText],
)

export function requestsOf(
  calls: readonly Call[],
  person: fc.Arbitrary<number>,
): fc.Arbitrary<FuzzRequest> {
  return fc.constantFrom(...calls).chain(call => {
    const kind = call.path.startsWith('/auth') ? 'form' : 'json'
    const parts = call.path.split(/(\{\w+\})/).filter(Boolean)
    return fc.record({
      person,
      method: methods.map(method => method ?? call.method),
      path: weighted<Text[]>(
        [20, fc.constant(parts.map(part => (part.startsWith('{') ? use('user-id') : part)))],
        [1, secretLike.map(text => [call.path, '/', encodeSafely(text)])],
      ),
      query: queryOf(call),
      headers: fc
        .tuple(authorization, strangeHeaders, plainText, address)
        .map(([bearer, strange, agent, from]) => ({
          ...strange,
          'user-agent': agent,
          ...(bearer === undefined ? {} : { authorization: bearer }),
          'x-forwarded-for': from,
        })),
      cookies: kind === 'form' || call.path.startsWith('/2fa') ? cookies : fewCookies,
      body: bodyOf(call, kind),
    })
  })
}

const fewCookies = weighted<Record<string, Text>>([12, fc.constant({})], [1, cookies])

function queryOf({ query }: Call): fc.Arbitrary<Record<string, Text>> {
  const value = weighted<Text>(
    [4, fc.nat(12).map(String)],
    [2, fc.constant(use('user-id'))],
    [2, hostile.map(text => text.slice(0, 500))],
  )
  const known = query.length > 0 ? fc.dictionary(fc.constantFrom(...query), value) : fc.constant({})
  return weighted<Record<string, Text>>([12, known], [1, fc.dictionary(headerText, value)])
}

function encodeSafely(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '').slice(0, 1500))
}
