import { verify } from '@node-rs/argon2'
import { describe, expect, it, vi } from 'vitest'
import { createPasswords, requireGoodPassword } from '../../server/passwords.ts'
import { createBackupCodes } from '../../server/two-factor/backup-codes.ts'

vi.mock('@node-rs/argon2', async load => {
  const argon2 = await load<typeof import('@node-rs/argon2')>()
  return { ...argon2, verify: vi.fn(argon2.verify) }
})

describe('passwords at their real cost', () => {
  const passwords = createPasswords()

  it('are Argon2id with 19 MiB and two passes', async () => {
    const hash = await passwords.hash('correct horse battery')
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await passwords.matches(hash, 'correct horse battery')).toBe(true)
    expect(await passwords.matches(hash, 'correct horse batterz')).toBe(false)
  })

  it('match nothing where there is no user, not even the decoy', async () => {
    expect(await passwords.matches(null, 'the password of nobody')).toBe(false)
  })

  it('cost where there is no user what they cost where there is one', async () => {
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
    expect(() => requireGoodPassword(text)).toThrow('8 to 256')
  })
})

it('finds a backup code at its real cost', async () => {
  const open = {
    seal: (_: unknown, text: string) => text,
    open: (_: unknown, text: string) => text,
  }
  const codes = createBackupCodes({ ...open, isCurrent: () => true }, size => Buffer.alloc(size, 7))
  const place = { table: 'two_factor_auth', column: 'backup_salt', row: 1 }
  const made = await codes.create(place)
  expect(await codes.find(place, made.set, made.codes[0] ?? '')).not.toBeNull()
  expect(await codes.find(place, made.set, '0000-0000-0000-0000')).toBeNull()
})
