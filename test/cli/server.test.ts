import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { referenceDialects } from '../core/dialects/traits.ts'
import { type Cli, createCli } from './run-cli.ts'

describe('countersign server', () => {
  let cli: Cli
  let db: string
  beforeEach(async () => {
    cli = await createCli()
    db = path.join(cli.folder, 'server.db')
  })
  afterEach(() => cli.remove())

  const migrate = (...args: string[]) => cli.bare(['server', 'migrate', '--db', db, ...args])

  describe('migrate, by the quick start guide', () => {
    it('runs only the 2fa migration, and what it needs', async () => {
      await migrate()
      const { code, out } = await migrate('--only', '2fa')
      expect(code).toBe(0)
      expect(out).toBe(
        [
          'Found 1 migration(s)',
          'Running migration: 2fa',
          '✓ two_factor_auth table already exists',
          '✓ All required columns present',
          '✓ Migration completed successfully!',
          '',
          'Migration Summary',
          '✓ 2fa',
          'Total: 1 successful, 0 failed',
          '',
        ].join('\n'),
      )
      const fresh = path.join(cli.folder, 'fresh.db')
      const first = await cli.bare(['server', 'migrate', '--only', '2fa', '--db', fresh])
      expect(first.out).toContain('✓ two_factor_auth table created')
      expect(first.out).toContain('Total: 2 successful, 0 failed')
    })

    it('runs all migrations, and running them twice is harmless', async () => {
      for (const state of ['created', 'already exists']) {
        const { code, out } = await migrate()
        expect(code).toBe(0)
        expect(out).toMatch(/^Found 7 migration\(s\)$/m)
        expect(out).toMatch(/^Running migration: 2fa$/m)
        expect(out).toContain(`✓ two_factor_auth table ${state}`)
        expect(out).toContain('✓ All required columns present')
        expect(out).toMatch(/^Migration Summary$/m)
        expect(out).toMatch(/^Total: 7 successful, 0 failed$/m)
      }
    })

    it('lists the available migrations and marks the applied ones', async () => {
      const before = await migrate('--list')
      expect(before.out).toMatch(/^Available migrations:$/m)
      expect(before.out).toMatch(/^ {2}· 2fa \(0002-2fa\)$/m)
      await migrate('--only', '2fa')
      const after = await migrate('--list')
      expect(after.out).toMatch(/^ {2}✓ 2fa \(0002-2fa\)$/m)
      expect(after.out).toMatch(/^ {2}· sessions \(/m)
    })

    it('warns before it rolls back, and asks', async () => {
      await migrate()
      const nobody = await migrate('--rollback', '2fa')
      expect(nobody.code).toBe(1)
      expect(nobody.out).toContain('WARNING: This deletes two_factor_auth and all data in it.')
      expect(nobody.err).toContain('--yes')
      const args = ['server', 'migrate', '--rollback', '2fa', '--db', db]
      const no = await cli.bare(args, { typed: ['no'] })
      expect(no.code).toBe(1)
      expect((await migrate('--list')).out).toContain('✓ 2fa')
      const yes = await cli.bare(args, { typed: ['yes'] })
      expect(yes.code).toBe(0)
      expect((await migrate('--list')).out).toContain('· 2fa')
      await migrate()
      expect((await migrate('--rollback', '2fa', '--yes')).code).toBe(0)
    })

    it('verifies: tables, columns, rows', async () => {
      const before = await migrate('--verify')
      expect(before.code).toBe(1)
      expect(before.out).toContain('there’s no such table')
      await migrate()
      const { code, out } = await migrate('--verify')
      expect(code).toBe(0)
      expect(out).toContain('✓ two_factor_auth: 0 row(s)')
      expect(out).toMatch(/id, user_id, method, secret, enabled, backup_codes/)
    })

    it('refuses an unknown name, and options that contradict each other', async () => {
      expect((await migrate('--only', 'nothing')).code).toBe(1)
      expect((await migrate('--list', '--verify')).code).toBe(2)
    })
  })

  it('serves until it is told to end, on a database of its own', async () => {
    const { code, out, err } = await cli.bare(['server', '--port', '0'])
    expect(code).toBe(0)
    expect(out).toMatch(/^The Countersign server is at http:\/\/127\.0\.0\.1:\d+$/m)
    expect(existsSync(db)).toBe(true)
    for (const line of err.trim().split('\n').filter(Boolean)) JSON.parse(line)
    const asJson = await cli.bare(['server', '--port', '0', '--json'])
    expect(JSON.parse(asJson.out)).toEqual({ url: expect.stringMatching(/^http:/) })
  })

  it('says in a sentence why it cannot serve', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => taken.once('listening', resolve))
    const { port } = taken.address() as { port: number }
    const refused = await cli.bare(['server', '--port', String(port)])
    expect(refused.code).toBe(1)
    expect(refused.err).toContain(`Port ${port} is in use. Choose another one.`)
    taken.close()
    const env = { COUNTERSIGN_SERVER_KEY: 'too short' }
    const keyless = await cli.bare(['server', '--port', '0'], { env })
    expect(keyless.code).toBe(1)
    expect(keyless.err).toContain('COUNTERSIGN_SERVER_KEY must hold 32 bytes in base64.')
    expect(keyless.err).not.toContain('too short')
    const away = 'postgres://nobody@127.0.0.1:1/none'
    const unreachable = await cli.bare(['server', '--port', '0', '--db', away])
    expect(unreachable.code).toBe(1)
    expect(unreachable.err).toContain('The database can’t be reached right now.')
    const open = await cli.bare(['server', '--port', '0', '--host', '0.0.0.0'])
    expect(open.code).toBe(1)
    expect(open.err).toContain('Set SMTP_URL or NODE_ENV=production, or serve on 127.0.0.1.')
    expect((await cli.bare(['server', '--port', '70000'])).code).toBe(2)
    const loud = { env: { COUNTERSIGN_LOG_LEVEL: 'loud' } }
    expect((await cli.bare(['server', '--port', '0'], loud)).err).toContain(
      'must be one of: debug, info',
    )
  })

  it('creates demo users, and seals them again', async () => {
    const inProduction = await cli.bare(['server', 'seed-demo'], {
      env: { NODE_ENV: 'production' },
    })
    expect(inProduction.code).toBe(1)
    expect(inProduction.err).toContain('in production')
    const seeded = await cli.bare(['server', 'seed-demo'])
    expect(seeded.code).toBe(0)
    for (const { id: api } of referenceDialects) {
      expect(seeded.out.match(new RegExp(`^${api} .*@${api}\\.example`, 'gm'))).toHaveLength(3)
    }
    const rotated = await cli.bare(['server', 'rotate-key'])
    expect(rotated.out).toMatch(/^Encrypted [1-9]\d* values? with the current master key/)
    expect((await cli.bare(['server', '--port', '0'])).code).toBe(0)
  })

  it('attack 8: makes an administrator of no address that somebody has registered', async () => {
    await cli.bare(['server', 'seed-demo'])
    const taken = await cli.bare(['server', 'make-admin', 'off@auth-v1.example'])
    expect(taken.code).toBe(1)
    const number = /make-admin (\d+)`\.$/m.exec(taken.err)?.[1] ?? ''
    const made = await cli.bare(['server', 'make-admin', number])
    expect(made.out).toMatch(
      /^Account \d+, off@auth-v1\.example, has existed since 20\d\d-\d\d-\d\d \d\d:\d\d UTC\. Its two-factor sign-in is off\.\n/,
    )
    expect(made.out).toContain('off@auth-v1.example is now an administrator.\n')
    expect((await cli.bare(['server', 'make-admin', '999999'])).code).toBe(1)
    const fresh = await cli.bare(['server', 'make-admin', 'chief@home.example', '--json'])
    expect(JSON.parse(fresh.out)).toEqual({
      id: expect.any(Number),
      email: 'chief@home.example',
      created_at: expect.any(String),
      one_time_password: expect.stringMatching(/^(\w{4}-){3}\w{4}$/),
    })
  })
})
