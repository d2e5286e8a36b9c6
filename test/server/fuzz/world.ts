/**
 * Keeps users in every state of two-factor, with all their tokens, and restores their state from
 * time to time.
 */
import { randomBytes } from 'node:crypto'
import { createAccountFactor } from '../../../server/two-factor/account-factor.ts'
import { createChatFactor } from '../../../server/two-factor/chat-factor.ts'
import { createKnownDevices } from '../../../server/two-factor/known-devices.ts'
import { createSessions } from '../../../server/two-factor/sessions.ts'
import { createSecret, stepAt } from '../../../server/two-factor/totp.ts'
import { codeAt, newestCode, origin, password } from '../harness.ts'
import type { Live } from '../http/live.ts'

const states = ['off', 'pending', 'on', 'on', 'email', 'sms', 'chat-pending', 'chat-on'] as const

/** A request may use these from the world, with their values at the time when it is sent. */
export const uses = [
  'email',
  'password',
  'code-2',
  'code-1',
  'code+0',
  'code+1',
  'code+2',
  'sent-code',
  'backup-code',
  'challenge',
  'bearer',
  'session',
  'user-id',
  'form-secret',
  'form-token',
] as const
export type Use = (typeof uses)[number]

interface Person {
  readonly id: number
  readonly email: string
  readonly state: (typeof states)[number]
  secret: string
  backupCodes: readonly string[]
  bearer: string
  session: string
  challenge: string
  formSecret: string
  formToken: string
}

export interface World {
  readonly people: number
  /** This user's bearer token belongs to an administrator. */
  readonly admin: number
  resolve(use: Use, person: number): string
  /** Restores everybody's state: signed in, with a pending challenge. */
  arrange(): Promise<void>
  /** Returns what no answer to anybody else and no line of the log may contain. */
  secrets(): string[]
}

export async function createWorld(live: Live): Promise<World> {
  const { service, parts } = live.server.opened
  const { stores, sealing, tokens, clock, backupCodes, passwords } = parts
  const account = createAccountFactor(parts.database)
  const chat = createChatFactor(parts.database)
  const sessions = createSessions(parts, createKnownDevices(parts))
  const people: Person[] = []
  for (const [index, state] of [...states, 'on' as const].entries()) {
    const email = `fuzz${index}@fuzz.example`
    const { id } = await service.users.register({ email, password, phone: '+15550100' }, origin)
    people.push({ id, email, state, ...nothingYet })
  }
  const last = people.at(-1)
  if (last) await service.operator.makeAdmin(last.id, origin)

  const bindAccount = async (person: Person, method: 'totp' | 'sms' | 'email') => {
    const { id, secret, email } = person
    const { codes, set } = await backupCodes.create(account.pepperPlace(id))
    const kept = { totp: secret, sms: '+15550100', email }[method]
    const sealedSecret = sealing.seal(account.secretPlace(id), kept)
    const now = new Date(clock()).toISOString()
    await account.begin({ userId: id, method, sealedSecret, backup: set, now })
    person.backupCodes = codes
    const record = await account.read(id)
    if (!record || person.state === 'pending') return
    const step = stepAt(clock()) - 3
    if (method === 'totp') await account.acceptStep(record, { step, drift: 0, now, confirms: true })
    else await account.acceptCode(record, now, true)
  }

  const bindChat = async (person: Person) => {
    const { id, secret, email, state } = person
    const { codes, set } = await backupCodes.create(chat.pepperPlace(id))
    const now = new Date(clock()).toISOString()
    await chat.begin({
      userId: id,
      passwordHash: await passwords.hash(password),
      recoveryEmail: email,
      sealedSecret: sealing.seal(chat.secretPlace(id), secret),
      backup: set,
      now,
    })
    person.backupCodes = codes
    const record = await chat.read(id)
    if (!record || state === 'chat-pending') return
    await chat.acceptStep(record, { step: stepAt(clock()) - 3, drift: 0, now, confirms: true })
  }

  const clear = async ({ id }: Person) => {
    await account.removeAll(id)
    const { db } = parts.database
    await db.deleteFrom('chat_two_step_state').where('user_id', '=', id).execute()
    await db.deleteFrom('chat_two_step_verification').where('user_id', '=', id).execute()
    for (const slot of ['account', 'chat'] as const) {
      await stores.codes.drop(slot, id)
      await stores.throttles.clear(`${slot}:${id}`)
    }
  }

  const signIn = async (person: Person) => {
    const signedIn = await sessions.open(await service.users.get(person.id), origin)
    person.bearer = signedIn.accessToken
    person.session = signedIn.sessionToken
    const [id, until] = [randomBytes(16).toString('base64url'), clock() + 5 * 60_000]
    await stores.challenges.create(id, person.id, until, clock())
    person.challenge = await tokens.sign('two_factor_challenge', { userId: person.id, id }, until)
    const page = await fetch(`${live.server.url}/auth/settings/two-factor`, {
      headers: {
        cookie: `session=${person.session}`,
        'x-forwarded-for': `172.16.0.${person.id % 250}`,
      },
    })
    const [cookie = ''] = page.headers.getSetCookie()
    person.formSecret = /=([^;]*)/.exec(cookie)?.[1] ?? ''
    person.formToken = /name="csrf_token" value="([^"]*)"/.exec(await page.text())?.[1] ?? ''
  }

  const arrangeOne = async (person: Person) => {
    await clear(person)
    person.secret = createSecret(randomBytes)
    person.backupCodes = []
    const { state } = person
    if (state === 'on' || state === 'pending') await bindAccount(person, 'totp')
    if (state === 'sms' || state === 'email') await bindAccount(person, state)
    if (state.startsWith('chat')) await bindChat(person)
    await signIn(person)
  }

  return {
    people: people.length,
    admin: people.length - 1,
    resolve(use, at) {
      const person = people[at]
      if (!person) throw new Error(`There is nobody with the number ${at}.`)
      return worthOf(use, person, live)
    },
    async arrange() {
      // Nobody is throttled any more.
      live.clock.advance(301)
      for (const person of people) await arrangeOne(person)
    },
    secrets: () => [
      password,
      ...people.flatMap(({ secret, bearer, session, challenge, backupCodes }) => [
        secret,
        bearer,
        session,
        challenge,
        ...backupCodes,
      ]),
    ],
  }
}

const nothingYet = {
  secret: '',
  backupCodes: [],
  bearer: '',
  session: '',
  challenge: '',
  formSecret: '',
  formToken: '',
}

function worthOf(use: Use, person: Person, { clock, server }: Live): string {
  switch (use) {
    case 'password':
      return password
    case 'sent-code':
      return newestCode(server.opened)
    case 'backup-code':
      return person.backupCodes[0] ?? '0000-0000-0000-0000'
    case 'user-id':
      return String(person.id)
    case 'form-secret':
      return person.formSecret
    case 'form-token':
      return person.formToken
    case 'email':
    case 'challenge':
    case 'bearer':
    case 'session':
      return person[use]
    default:
      return codeAt(person.secret, clock.read(), Number(use.slice('code'.length)))
  }
}
