import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatBackupCode, readBackupCode, readProof } from '../../server/two-factor/proof.ts'
import {
  at,
  backends,
  challenge,
  codeAt,
  enrol,
  openTestServers,
  origin,
  type TestServers,
  tally,
  times,
} from './harness.ts'

describe('the text of a backup code', () => {
  it.each([
    ['as it is shown', '0123-4567-89AB-CDEF', '0123456789ABCDEF'],
    ['in small letters', 'ghjk-mnpq-rstv-wxyz', 'GHJKMNPQRSTVWXYZ'],
    ['without dashes', '0123456789ABCDEF', '0123456789ABCDEF'],
    ['with spaces', ' 0123 4567 89AB CDEF ', '0123456789ABCDEF'],
    ['with letters for digits', 'oOiI-lL00-1111-ZZZZ', '0011110011 11ZZZZ'.replace(' ', '')],
    ['a character short', '0123-4567-89AB-CDE', null],
    ['a character long', '0123-4567-89AB-CDEF0', null],
    ['with a U, which Crockford leaves out', '0123-4567-89AB-CDEU', null],
    ['with a dotless i, which is no I', 'ıııııııııııııııı', null],
    ['in full-width digits', '０123-4567-89AB-CDEF', null],
    ['very long', '-'.repeat(10_000), null],
    ['empty', '', null],
  ])('is read %s', (_, text, read) => {
    expect(readBackupCode(text)).toBe(read)
  })

  it('is written in four groups that are read back', () => {
    const text = formatBackupCode(Buffer.from('00112233445566778899', 'hex'))
    expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(readBackupCode(text)).toBe(text.replaceAll('-', ''))
    expect(formatBackupCode(Buffer.alloc(10, 0xff))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ')
    expect(formatBackupCode(Buffer.alloc(10))).toBe('0000-0000-0000-0000')
  })

  it('is distinguished from a code by its shape', () => {
    expect(readProof('123 456')).toEqual({ code: '123 456' })
    expect(readProof('abcd-efgh-jkmn-pqrs')).toEqual({ backupCode: 'abcd-efgh-jkmn-pqrs' })
    expect(readProof('nonsense')).toEqual({ code: 'nonsense' })
  })
})

describe.each(backends)('backup codes on $name', backend => {
  let servers: TestServers
  beforeAll(async () => {
    servers = await openTestServers(backend, 2)
  })
  afterAll(() => servers.close())
  const service = () => servers.server.service

  const passWith = async (email: string, backupCode: string, instance = 0) => {
    const { challengeToken } = await challenge(servers.server, email)
    return servers
      .instance(instance)
      .service.signIn.complete(challengeToken, { backupCode }, origin)
  }

  it('are ten, all different', async () => {
    const { backupCodes } = await enrol(servers)
    expect(new Set(backupCodes).size).toBe(10)
  })

  it('work once each, however they are written, and are counted', async () => {
    const { user, backupCodes } = await enrol(servers)
    const spellings: ((code: string) => string)[] = [
      code => code,
      code => code.toLowerCase(),
      code => code.replaceAll('-', ''),
      code => code.replaceAll('-', ' '),
      code => code.replaceAll('0', 'O').replaceAll('1', 'l'),
    ]
    for (const [index, write] of spellings.entries()) {
      await passWith(user.email, write(at(backupCodes, index)))
    }
    expect(await service().factor.status(user.id)).toMatchObject({
      backupCodesRemaining: 5,
      backupCodesLow: false,
    })
    await expect(passWith(user.email, at(backupCodes, 0))).rejects.toMatchObject({
      code: 'invalid_code',
    })
  })

  it('count as few when three are left', async () => {
    const { user, backupCodes } = await enrol(servers)
    for (const code of backupCodes.slice(0, 7)) await passWith(user.email, code)
    expect(await service().factor.status(user.id)).toMatchObject({
      backupCodesRemaining: 3,
      backupCodesLow: true,
    })
    for (const code of backupCodes.slice(7)) await passWith(user.email, code)
    const asked = await challenge(servers.server, user.email)
    expect(asked.methods).toEqual(['totp'])
  })

  it('work once when ten try one at once', async () => {
    const { user, backupCodes } = await enrol(servers)
    const { accepted } = await tally(times(10, i => passWith(user.email, at(backupCodes, 0), i)))
    expect(accepted).toBe(1)
    expect((await service().factor.status(user.id)).backupCodesRemaining).toBe(9)
  })

  it('are all used when five different ones come at once', async () => {
    const { user, backupCodes } = await enrol(servers)
    const { accepted } = await tally(times(5, i => passWith(user.email, at(backupCodes, i), i)))
    expect(accepted).toBe(5)
    expect((await service().factor.status(user.id)).backupCodesRemaining).toBe(5)
  })

  it('work for nobody else', async () => {
    const [one, other] = [await enrol(servers), await enrol(servers)]
    await expect(passWith(one.user.email, at(other.backupCodes, 0))).rejects.toMatchObject({
      code: 'invalid_code',
    })
  })

  it('are void once there are new ones', async () => {
    const { user, secret, backupCodes } = await enrol(servers)
    await passWith(user.email, at(backupCodes, 0))
    const right = { code: codeAt(secret, servers.clock.read()) }
    const fresh = await service().factor.regenerateBackupCodes(user.id, right, origin)
    expect((await service().factor.status(user.id)).backupCodesRemaining).toBe(10)
    await expect(passWith(user.email, at(backupCodes, 1))).rejects.toMatchObject({
      code: 'invalid_code',
    })
    await passWith(user.email, at(fresh, 0))
  })

  it('leave no trace of themselves in the database', async () => {
    const { user, backupCodes, secret } = await enrol(servers)
    const row = await servers.server.parts.database.db
      .selectFrom('two_factor_auth')
      .selectAll()
      .where('user_id', '=', user.id)
      .executeTakeFirstOrThrow()
    const text = JSON.stringify(row)
    expect(text).not.toContain(secret)
    for (const code of backupCodes) {
      expect(text).not.toContain(code)
      expect(text).not.toContain(code.replaceAll('-', ''))
    }
  })
})
