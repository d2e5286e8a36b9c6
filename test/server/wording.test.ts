import compile from 'icu-minify/compile'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../server/http/app.ts'
import { type OpenServer, openServer } from '../../server/open-server.ts'
import { readSettings } from '../../server/settings.ts'
import { type Speech, speechFor, speechIn } from '../../server/wording/say.ts'
import { masterKey } from './harness.ts'

const messages = {
  'pages.login.title': 'Anmelden',
  'pages.layout.problemWithAttempts': '{problem} {count, plural, one {Noch #} other {Noch #}}',
  'refusals.accounts.invalidCredentials': 'Falsch.',
  'refusals.requests.noSuchCall': 'Unbekannt.',
  'api.authV1.login': 'Passwort prüfen',
  'messages.code.subject': 'Ihr Code von {issuer}',
}

let server: OpenServer
let app: Awaited<ReturnType<typeof createApp>>
const speech: Speech = speechIn({
  locale: 'de',
  messages: Object.fromEntries(
    Object.entries(messages).map(([key, text]) => [key, compile(text) as unknown as string]),
  ),
})

beforeAll(async () => {
  const settings = {
    ...readSettings({}, { dataFolder: '/nowhere' }),
    target: ':memory:',
    masterKey,
  }
  server = await openServer(settings, { speech, passwordCost: { memoryKib: 8, passes: 1 } })
  const logger = pino({ level: 'silent' })
  app = await createApp({ ...server, logger, trustProxy: false, metricsKey: null })
})
afterAll(async () => {
  await app.close()
  await server.close()
})

it('writes pages, refusals, the description, and messages in its language', async () => {
  const page = await app.inject('/auth/login')
  expect(page.body).toContain('<html lang="de" dir="ltr">')
  expect(page.body).toContain('<h1>Anmelden</h1>')

  const login = { email: 'ada@de.example', password: 'not the password' }
  const refused = await app.inject({ method: 'POST', url: '/api/v1/auth/login', payload: login })
  expect(refused.json()).toMatchObject({
    error: { code: 'invalid_credentials', message: 'Falsch.' },
  })
  expect((await app.inject('/nowhere')).json().error.message).toBe('Unbekannt.')

  const description = (await app.inject('/openapi.json')).json()
  expect(description.paths['/api/v1/auth/login'].post.summary).toBe('Passwort prüfen')

  const { service, outbox } = server
  const nobody = { address: null, userAgent: null }
  const password = 'correct horse battery'
  const { id } = await service.users.register({ email: login.email, password }, nobody)
  const by = {
    userId: id,
    sessionId: 'one',
    isAdmin: false,
    hasSecondFactor: false,
    signedInAt: Number.MAX_SAFE_INTEGER,
  }
  await service.factor.beginMessages(by, { method: 'email', destination: login.email }, nobody)
  expect(outbox?.()[0]?.subject).toBe('Ihr Code von Countersign')
})

it('answers each request in its language, and sends messages in the language of whoever asked', async () => {
  const inGerman = { 'accept-language': 'nl;q=0.9, de-AT, en;q=0.2' }
  const page = await app.inject({ url: '/auth/login', headers: inGerman })
  expect(page.body).toContain('<html lang="de-AT" dir="ltr">')
  expect(page.body).toContain('Passwort</label>')
  expect(page.headers.vary).toMatch(/accept-language/i)

  const missing = await app.inject({ url: '/nowhere', headers: inGerman })
  expect(missing.json().error.message).toBe('Diesen Aufruf gibt es nicht.')

  const inArabic = await app.inject({ url: '/auth/login', headers: { 'accept-language': 'ar' } })
  expect(inArabic.body).toContain('<html lang="ar" dir="rtl">')

  const { service, outbox } = server
  const origin = { address: null, userAgent: null, speech: await speechFor(['de']) }
  const email = 'grace@de.example'
  const { id } = await service.users.register({ email, password: 'correct horse battery' }, origin)
  const by = {
    userId: id,
    sessionId: 'two',
    isAdmin: false,
    hasSecondFactor: false,
    signedInAt: Number.MAX_SAFE_INTEGER,
  }
  await service.factor.beginMessages(by, { method: 'email', destination: email }, origin)
  expect(outbox?.()[0]?.subject).toBe('Dein Code für Countersign')
})
