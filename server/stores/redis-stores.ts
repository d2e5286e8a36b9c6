/**
 * Stores in Redis what instances share. A rule that reads before it writes is a script, which Redis
 * runs without interruption.
 */
import { Redis } from 'ioredis'
import { ServiceError } from '../errors.ts'
import { words } from '../wording/words.ts'
import {
  type ChallengeStore,
  memoryMsOf,
  type Stores,
  type TemporaryCodeStore,
  type ThrottleStore,
} from './stores.ts'

const never = 2 ** 31 - 1
/** An expired code is remembered for this long, so that its user is told that it expired. */
const expiredMemoryMs = 60 * 60 * 1000

type Run = (script: string, key: string, ...values: (string | number)[]) => Promise<unknown>

/** `url` is a redis:// or rediss:// URL. The client connects and reconnects in the background. */
export function redisStores(url: string, prefix: string): Stores {
  const redis = new Redis(url, {
    keyPrefix: prefix,
    connectTimeout: 3000,
    commandTimeout: 3000,
    maxRetriesPerRequest: 1,
    retryStrategy: tries => Math.min(tries * 50, 1000),
  })
  // Commands report a broken connection to their callers. Between commands there is nobody to tell.
  redis.on('error', () => {})
  const run: Run = async (script, key, ...values) => {
    try {
      return await redis.eval(script, 1, key, ...values)
    } catch (cause) {
      throw unavailable(cause)
    }
  }
  return {
    throttles: redisThrottles(run),
    challenges: redisChallenges(run),
    codes: redisCodes(run),
    async ping() {
      await redis.ping().catch(cause => {
        throw unavailable(cause)
      })
    },
    // Redis itself drops what has expired.
    sweep: async () => {},
    async close() {
      redis.disconnect()
    },
  }
}

function unavailable(cause: unknown): ServiceError {
  return new ServiceError('unavailable', words('refusals.system.noRedis'), {}, { cause })
}

const reserveScript = `
local now, windowMs, attempts, limit = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local s = redis.call('HMGET', KEYS[1], 'ends', 'count', 'row', 'level', 'locked')
local ends, count, row = tonumber(s[1] or '0'), tonumber(s[2] or '0'), tonumber(s[3] or '0')
local level, locked = tonumber(s[4] or '0'), tonumber(s[5] or '0')
if ends <= now then count = 0 end
if locked > now or count >= attempts then
  local retry = 0
  if count >= attempts then retry = ends end
  if locked > retry then retry = locked end
  return {0, string.format('%.0f', retry), '0'}
end
if count == 0 then ends = now + windowMs end
count = count + 1
row = row + 1
if row >= limit then
  row = 0
  locked = now + tonumber(ARGV[6 + math.min(level, 2)])
  level = level + 1
end
redis.call('HSET', KEYS[1], 'ends', string.format('%.0f', ends), 'count', count, 'row', row,
  'level', level, 'locked', string.format('%.0f', locked))
redis.call('PEXPIRE', KEYS[1], ARGV[5])
return {1, tostring(attempts - count), string.format('%.0f', locked)}`

const blockedScript = `
local now, attempts = tonumber(ARGV[1]), tonumber(ARGV[2])
local s = redis.call('HMGET', KEYS[1], 'ends', 'count', 'locked')
local retry = 0
if tonumber(s[2] or '0') >= attempts then retry = tonumber(s[1] or '0') end
if tonumber(s[3] or '0') > retry then retry = tonumber(s[3]) end
return string.format('%.0f', retry)`

const deleteScript = `return redis.call('DEL', KEYS[1])`

function redisThrottles(run: Run): ThrottleStore {
  return {
    async reserve(key, rule, now) {
      const [allowed, number, locked] = (await run(
        reserveScript,
        `throttle:${key}`,
        now,
        rule.windowMs,
        rule.attempts,
        rule.row?.limit ?? never,
        memoryMsOf(rule),
        ...(rule.row?.locksMs ?? [0, 0, 0]),
      )) as [number, string, string]
      if (allowed === 0) return { allowed: false, retryAt: Number(number) }
      const lockedUntil = Number(locked)
      return {
        allowed: true,
        remaining: Number(number),
        lockedUntil: lockedUntil > now ? lockedUntil : null,
      }
    },
    async blockedUntil(key, rule, now) {
      const until = Number(await run(blockedScript, `throttle:${key}`, now, rule.attempts))
      return until > now ? until : null
    },
    async clear(key) {
      await run(deleteScript, `throttle:${key}`)
    },
  }
}

const createChallengeScript = `
redis.call('HSET', KEYS[1], 'user', ARGV[1], 'attempts', 0, 'expires', ARGV[2])
return redis.call('PEXPIRE', KEYS[1], ARGV[3])`

const readChallengeScript = `
local s = redis.call('HMGET', KEYS[1], 'user', 'attempts', 'expires')
if not s[1] or tonumber(s[2]) >= tonumber(ARGV[1]) or tonumber(s[3]) <= tonumber(ARGV[2]) then
  return false
end
local attempts = tonumber(s[2])
if ARGV[3] == '1' then attempts = redis.call('HINCRBY', KEYS[1], 'attempts', 1) end
return {s[1], attempts}`

const consumeChallengeScript = `
local expires = redis.call('HGET', KEYS[1], 'expires')
if not expires then return 0 end
redis.call('DEL', KEYS[1])
if tonumber(expires) <= tonumber(ARGV[1]) then return 0 end
return 1`

function redisChallenges(run: Run): ChallengeStore {
  const read = async (id: string, maxAttempts: number, now: number, counts: 0 | 1) => {
    const found = await run(readChallengeScript, `challenge:${id}`, maxAttempts, now, counts)
    if (!Array.isArray(found)) return null
    return { userId: Number(found[0]), attempts: Number(found[1]) }
  }
  return {
    async create(id, userId, expiresAt, now) {
      await run(createChallengeScript, `challenge:${id}`, userId, expiresAt, expiresAt - now)
    },
    read: (id, maxAttempts, now) => read(id, maxAttempts, now, 0),
    attempt: (id, maxAttempts, now) => read(id, maxAttempts, now, 1),
    async consume(id, now) {
      return (await run(consumeChallengeScript, `challenge:${id}`, now)) === 1
    },
  }
}

const putCodeScript = `
redis.call('HSET', KEYS[1], 'code', ARGV[1], 'expires', ARGV[2], 'attempts', 0)
return redis.call('PEXPIRE', KEYS[1], ARGV[3])`

const readCodeScript = `
local s = redis.call('HMGET', KEYS[1], 'code', 'expires', 'attempts')
if not s[1] then return false end
local attempts = tonumber(s[3])
if attempts >= tonumber(ARGV[1]) then return false end
if ARGV[2] == '1' then attempts = redis.call('HINCRBY', KEYS[1], 'attempts', 1) end
return {s[1], s[2], attempts}`

const takeCodeScript = `
local s = redis.call('HMGET', KEYS[1], 'code', 'expires')
if s[1] ~= ARGV[1] or tonumber(s[2]) <= tonumber(ARGV[2]) then return 0 end
return redis.call('DEL', KEYS[1])`

function redisCodes(run: Run): TemporaryCodeStore {
  const read = async (key: string, maxAttempts: number, counts: 0 | 1) => {
    const found = await run(readCodeScript, key, maxAttempts, counts)
    if (!Array.isArray(found)) return null
    return {
      sealedCode: String(found[0]),
      expiresAt: Number(found[1]),
      attempts: Number(found[2]),
    }
  }
  return {
    async put(slot, userId, { sealedCode, expiresAt }, now) {
      const keptMs = expiresAt - now + expiredMemoryMs
      await run(putCodeScript, `code:${slot}:${userId}`, sealedCode, expiresAt, keptMs)
    },
    read: (slot, userId) => read(`code:${slot}:${userId}`, never, 0),
    attempt: (slot, userId, maxAttempts) => read(`code:${slot}:${userId}`, maxAttempts, 1),
    async take(slot, userId, sealedCode, now) {
      return (await run(takeCodeScript, `code:${slot}:${userId}`, sealedCode, now)) === 1
    },
    async drop(slot, userId) {
      await run(deleteScript, `code:${slot}:${userId}`)
    },
  }
}
