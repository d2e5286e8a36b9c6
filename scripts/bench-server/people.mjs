/**
 * Fills a database with people whose passwords cost nothing, because only what comes after is
 * measured.
 */
import { createHmac, randomBytes } from 'node:crypto'
import { loadBundled } from '../load-bundled.mjs'

/**
 * @typedef {object} Person
 * @property {number} userId
 * @property {Buffer} secret of the authenticator
 * @property {string} challengeToken a sign-in that waits for its code
 * @property {string} bearer signed in
 */

const many = 500
const stepMs = 30_000
/** Sign-ins and sessions outlast any run, in which they wait for their turn. */
const validMs = 6 * 60 * 60 * 1000

/**
 * Opens the server's own parts on the same database, next to the server.
 * @param {import('./server-process.mjs').Place} place
 */
export async function openBeside({ db, env }) {
  const { opening, settings, base32 } = await loadBundled({
    opening: 'server/open-server.ts',
    settings: 'server/settings.ts',
    base32: 'shared/base32.ts',
  })
  const server = await opening.openServer(settings.readSettings(env, { db, dataFolder: db }))
  const { formatBase32 } = base32
  return {
    /**
     * @param {number} count
     * @param {{ isPending?: boolean }} [options] whether their setup still waits for its first code
     */
    async people(count, { isPending = false } = {}) {
      /** @type {Person[]} */
      const all = []
      while (all.length < count) {
        const size = Math.min(many, count - all.length)
        all.push(...(await some(server.parts, formatBase32, size, !isPending)))
      }
      return all
    },
    /**
     * Adds people who have no second factor yet.
     * @param {number} count
     * @param {string} password
     * @returns {Promise<string[]>} their addresses
     */
    async emails(count, password) {
      const { database, passwords } = server.parts
      const passwordHash = await passwords.hash(password)
      const emails = Array.from(
        { length: count },
        () => `${randomBytes(8).toString('hex')}@bench.example`,
      )
      for (let at = 0; at < count; at += many) {
        await database.db
          .insertInto('users')
          .values(
            emails.slice(at, at + many).map(email => ({
              email,
              display_name: 'Somebody',
              password_hash: passwordHash,
              phone: null,
              is_admin: false,
              created_at: new Date().toISOString(),
            })),
          )
          .execute()
      }
      return emails
    },
    /** @param {Person} person */
    challenge: person => challenge(server.parts, person.userId),
    /**
     * @param {Person} person
     * @returns {Promise<string[]>} a fresh set of backup codes
     */
    async backupCodes({ userId }) {
      const place = { table: 'two_factor_auth', column: 'backup_salt', row: userId }
      const { codes, set } = await server.parts.backupCodes.create(place)
      const rows = set.hashes.map((/** @type {string} */ hash) => ({ hash, used_at: null }))
      await server.parts.database.db
        .updateTable('two_factor_auth')
        .set({ backup_codes: JSON.stringify(rows), backup_salt: set.salt })
        .where('user_id', '=', userId)
        .execute()
      return codes
    },
    close: () => server.close(),
  }
}

/**
 * @param {any} parts
 * @param {number} userId
 * @returns {Promise<string>} a token
 */
async function challenge({ stores, tokens }, userId) {
  const [id, now] = [randomBytes(16).toString('base64url'), Date.now()]
  await stores.challenges.create(id, userId, now + validMs, now)
  return tokens.sign('two_factor_challenge', { userId, id }, now + validMs)
}

/**
 * @param {any} parts
 * @param {(bytes: Buffer) => string} formatBase32
 * @param {number} count
 * @param {boolean} enabled
 * @returns {Promise<Person[]>}
 */
async function some(parts, formatBase32, count, enabled) {
  const { database, sealing, tokens } = parts
  const { db } = database
  const now = Date.now()
  const at = new Date(now).toISOString()
  const until = now + validMs
  const users = await db
    .insertInto('users')
    .values(
      Array.from({ length: count }, () => ({
        email: `${randomBytes(8).toString('hex')}@bench.example`,
        display_name: 'Somebody',
        password_hash: 'none',
        phone: null,
        is_admin: false,
        created_at: at,
      })),
    )
    .returning('id')
    .execute()
  const prepared = users.map((/** @type {{ id: number }} */ { id }) => ({
    userId: id,
    secret: randomBytes(20),
    id: randomBytes(16).toString('base64url'),
  }))
  await db
    .insertInto('two_factor_auth')
    .values(
      prepared.map((/** @type {any} */ { userId, secret }) => ({
        user_id: userId,
        method: 'totp',
        secret: sealing.seal(
          { table: 'two_factor_auth', column: 'secret', row: userId },
          formatBase32(secret),
        ),
        enabled,
        backup_codes: backupCodes,
        backup_salt: randomBytes(16).toString('base64url'),
        last_step: Math.floor(now / stepMs) - 3,
        drift: 0,
        failed_attempts: 0,
        temp_code_attempts: 0,
        confirmed_at: enabled ? at : null,
        created_at: at,
        updated_at: at,
      })),
    )
    .execute()
  return Promise.all(
    prepared.map(async (/** @type {any} */ { userId, secret, id }) => {
      await db
        .insertInto('sessions')
        .values({ id, user_id: userId, created_at: at, expires_at: new Date(until).toISOString() })
        .execute()
      return {
        userId,
        secret,
        challengeToken: await challenge(parts, userId),
        bearer: await tokens.sign('access', { userId, id }, until),
      }
    }),
  )
}

/** The text is as large as a real one. */
const backupCodes = JSON.stringify(
  Array.from({ length: 10 }, () => ({
    hash: randomBytes(32).toString('base64url'),
    used_at: null,
  })),
)

/**
 * Returns the code that the person's authenticator shows (RFC 6238).
 * @param {{ secret: Buffer }} person
 * @param {number} [steps] from now
 */
export function codeOf({ secret }, steps = 0) {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / stepMs) + steps))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}
