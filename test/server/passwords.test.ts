import { createHmac, scryptSync } from 'node:crypto'
import { verify } from '@node-rs/argon2'
import { describe, expect, it, vi } from 'vitest'
import { createPasswords, requireGoodPassword } from '../../server/passwords.ts'
import { createBackupCodes, resealSalt } from '../../server/two-factor/backup-codes.ts'

vi.mock('@node-rs/argon2', async load => {
  const argon2 = await load<typeof import('@node-rs/argon2')>()
  return { ...argon2, verify: vi.fn(argon2.verify) }
})

const plainSealing = {
  seal: (_: unknown, text: string) => text,
  open: (_: unknown, text: string) => text,
  isCurrent: () => true,
}

describe('passwords at their real cost', () => {
  const passwords = createPasswords()

  it('are Argon2id with 19 MiB and two passes', async () => {
    const hash = await passwords.hash('correct horse battery')
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await passwords.matches(hash, 'correct horse battery')).toBe(true)
    expect(await passwords.matches(hash, 'correct horse batterz')).toBe(false)
  })

  it('match nothing if there is no user, not even the decoy', async () => {
    expect(await passwords.matches(null, 'the password of nobody')).toBe(false)
  })

  it('cost the same with and without a user', async () => {
    const costs: (string | undefined)[] = []
    for (const known of [await passwords.hash('a password'), null]) {
      vi.mocked(verify).mockClear()
      await passwords.matches(known, 'another password')
      costs.push(...vi.mocked(verify).mock.calls.map(([hash]) => String(hash).split('$')[3]))
    }
    expect(costs).toEqual(['m=19456,t=2,p=1', 'm=19456,t=2,p=1'])
  })

  it('are the same however their accents are written', async () => {
    const hash = await passwords.hash('pe\u0301rilleux')
    expect(await passwords.matches(hash, 'p\u00e9rilleux')).toBe(true)
  })

  it.each(['', '1234567', '\u{1f511}'.repeat(7)])('are refused when short: %j', text => {
    expect(() => requireGoodPassword(text)).toThrow('refusals.accounts.weakPassword')
  })
})

it('are refused with the seconds to wait if too many are waiting', async () => {
  const passwords = createPasswords()
  const all = Array.from({ length: 300 }, (_, n) =>
    passwords.inTurn(`person ${n}`, () => new Promise<void>(resolve => setTimeout(resolve, 1))),
  )
  const outcomes = await Promise.allSettled(all)
  const refused = outcomes.filter(({ status }) => status === 'rejected')
  expect(refused.length).toBeGreaterThan(100)
  expect(refused[0]).toMatchObject({
    reason: { code: 'unavailable', retryAfterSeconds: expect.any(Number) },
  })
})

it('finds a backup code at its real cost', async () => {
  const codes = createBackupCodes(plainSealing, size => Buffer.alloc(size, 7))
  const place = { table: 'two_factor_auth', column: 'backup_salt', row: 1 }
  const made = await codes.create(place)
  expect(await codes.find(place, made.set, made.codes[0] ?? '')).not.toBeNull()
  expect(await codes.find(place, made.set, '0000-0000-0000-0000')).toBeNull()
  expect(resealSalt(made.set.salt, sealed => sealed)).toBe(made.set.salt)
})

it('finds a backup code of a set that was stored by scrypt, as sets used to be', async () => {
  const place = { table: 'two_factor_auth', column: 'backup_salt', row: 1 }
  const salt = Buffer.alloc(16, 3)
  const pepper = Buffer.alloc(32, 5)
  const text = '0123456789ABCDEF'
  const stretched = scryptSync(text, salt, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 })
  const set = {
    salt: `${salt.toString('base64url')}.${pepper.toString('base64url')}`,
    hashes: [createHmac('sha256', pepper).update(stretched).digest('base64url')],
  }
  const codes = createBackupCodes(plainSealing, size => Buffer.alloc(size, 7))
  expect(await codes.find(place, set, '0123-4567-89AB-CDEF')).toBe(0)
  expect(resealSalt(set.salt, sealed => `new ${sealed}`)).toBe(
    `${salt.toString('base64url')}.new ${pepper.toString('base64url')}`,
  )
})
