/**
 * Creates users to try the five APIs with. Their addresses end in .example, which nobody owns (RFC
 * 2606).
 */
import { toInstant } from './instant.ts'
import { createAccountFactor } from './two-factor/account-factor.ts'
import { createChatFactor } from './two-factor/chat-factor.ts'
import type { ServiceParts } from './two-factor/parts.ts'
import type { Method, Users } from './two-factor/service.ts'
import { createSecret, otpauthUrl, stepAt } from './two-factor/totp.ts'

export const demoDialects = [
  'auth-v1',
  'users-2fa',
  'chat-two-step',
  'auth-pages',
  'two-factor-auth',
] as const

export interface DemoUser {
  readonly dialect: (typeof demoDialects)[number]
  readonly email: string
  readonly password: string
  readonly factor: 'off' | 'totp' | 'email'
  /** Null unless the factor is an authenticator app. */
  readonly secret: string | null
  readonly otpauthUrl: string | null
  readonly backupCodes: readonly string[]
}

const nobody = { address: null, userAgent: 'countersign-seed-demo' }

/**
 * Creates three users for each dialect: without a second factor, with an authenticator, and with
 * email.
 */
export async function seedDemo(parts: ServiceParts, users: Users): Promise<DemoUser[]> {
  const seeded: DemoUser[] = []
  for (const dialect of demoDialects) {
    for (const factor of ['off', 'totp', 'email'] as const) {
      seeded.push(await seedUser(parts, users, dialect, factor))
    }
  }
  return seeded
}

async function seedUser(
  parts: ServiceParts,
  users: Users,
  dialect: DemoUser['dialect'],
  factor: DemoUser['factor'],
): Promise<DemoUser> {
  const { database, random, issuer } = parts
  const email = `${factor}@${dialect}.example`
  const password = random(12).toString('base64url')
  // A user from an earlier run is replaced, because the secrets cannot be shown again.
  await database.db.deleteFrom('users').where('email', '=', email).execute()
  const { id } = await users.register({ email, password }, nobody)
  const user = { dialect, email, password, factor }
  if (factor === 'off') return { ...user, secret: null, otpauthUrl: null, backupCodes: [] }
  if (dialect === 'chat-two-step') {
    const made = await enableChat(parts, id, password, email)
    return { ...user, ...made, otpauthUrl: otpauthUrl(made.secret, `${issuer} chat`, email) }
  }
  const made = await seedFactor(parts, id, factor, email)
  const url = made.secret && otpauthUrl(made.secret, issuer, email)
  return { ...user, ...made, otpauthUrl: url }
}

/** Confirms with the code of a minute ago, so that the current one can still be used. */
function confirmation(parts: ServiceParts) {
  const now = parts.clock()
  return { step: stepAt(now) - 2, drift: 0, now: toInstant(now), confirms: true }
}

/**
 * Turns an account's factor on. `destination` is the address or number for codes by email or SMS.
 */
export async function seedFactor(
  parts: ServiceParts,
  userId: number,
  method: Method,
  destination: string,
): Promise<{ secret: string | null; backupCodes: readonly string[] }> {
  const account = createAccountFactor(parts.database)
  const secret = method === 'totp' ? createSecret(parts.random) : null
  const { codes, set } = await parts.backupCodes.create(account.pepperPlace(userId))
  const accepted = confirmation(parts)
  const sealedSecret = parts.sealing.seal(account.secretPlace(userId), secret ?? destination)
  await account.begin({ userId, method, sealedSecret, backup: set, now: accepted.now })
  const record = await account.read(userId)
  if (record && method === 'totp') await account.acceptStep(record, accepted)
  if (record && method !== 'totp') await account.acceptCode(record, accepted.now, true)
  return { secret, backupCodes: codes }
}

/** Chat has no codes by email, so both of its users have an authenticator and a recovery email. */
async function enableChat(
  parts: ServiceParts,
  userId: number,
  password: string,
  email: string,
): Promise<{ secret: string; backupCodes: readonly string[] }> {
  const chat = createChatFactor(parts.database)
  const secret = createSecret(parts.random)
  const { codes, set } = await parts.backupCodes.create(chat.pepperPlace(userId))
  const accepted = confirmation(parts)
  await chat.begin({
    userId,
    passwordHash: await parts.passwords.hash(password),
    recoveryEmail: email,
    sealedSecret: parts.sealing.seal(chat.secretPlace(userId), secret),
    backup: set,
    now: accepted.now,
  })
  const record = await chat.read(userId)
  if (record) await chat.acceptStep(record, accepted)
  return { secret, backupCodes: codes }
}
