import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { dialectIds } from '../../core/dialects/dialect-ids.ts'
import { dialects } from '../../core/dialects/registry.ts'
import { CheckId } from '../../shared/check-models.ts'
import { timeOf } from '../core/check-server/try-out.ts'
import { openTrialServer, type TrialServer, weaknesses } from '../server/weakened.ts'
import { type Cli, createCli, type Given } from './run-cli.ts'

describe('countersign check-server', () => {
  let cli: Cli
  let server: TrialServer
  beforeAll(async () => {
    cli = await createCli()
    server = await openTrialServer()
  })
  afterAll(async () => {
    await server.close()
    await cli.remove()
  })

  const never = new Promise<void>(() => {})

  /** Makes the calls as somebody with an account there. */
  async function check(at: TrialServer, args: readonly string[] = [], given: Given = {}) {
    const { email, password } = await at.register()
    const common = ['check-server', at.url, '--dialect', 'auth-v1', '--user', email]
    const outcome = await cli.bare([...common, '--password-stdin', ...args], {
      stdin: `${password}\n`,
      stops: never,
      time: timeOf(at),
      ...given,
    })
    return { ...outcome, email, password, common }
  }

  it('reports what was observed for each rule, and its progress on standard error', async () => {
    const { code, out, err } = await check(server)
    expect(code).toBe(0)
    const lines = out.trimEnd().split('\n')
    expect(lines.map(line => line.split(/ {2,}/)[1])).toEqual(CheckId.options)
    expect(lines[0]).toMatch(/^pass {5}replay {16,}The same code was refused the second time\.$/)
    expect(lines.at(-1)).toMatch(/^skipped {2}resend-cooldown/)
    expect(err).toMatch(/^Signing in\nChecking: code-expiry\n/)
    expect(err).toMatch(/\nChecking: throttle\n {2}waiting 301 s\n/)
    expect(err).toMatch(/\nRestoring the account\n$/)
  })

  it('prints dialect and checks as JSON, and exits with 1 if a rule is broken', async () => {
    const weak = await openTrialServer({ weakness: weaknesses['a sign-in can be finished twice'] })
    onTestFinished(() => weak.close())
    const { code, out, err } = await check(weak, ['--json'])
    expect(code).toBe(1)
    expect(err).toMatch(/\n1 rule is broken\.\n$/)
    const report = JSON.parse(out)
    expect(Object.keys(report)).toEqual(['dialect', 'checks'])
    expect(report.dialect).toBe('auth-v1')
    expect(report.checks.map(({ id }: { id: string }) => id)).toEqual(CheckId.options)
    expect(report.checks).toContainEqual({
      id: 'challenge-reuse',
      verdict: 'fail',
      why: 'A finished sign-in let someone in a second time.',
    })
    for (const each of report.checks) expect(Object.keys(each)).toEqual(['id', 'verdict', 'why'])
  })

  it('asks for the password on a terminal, and never shows it', async () => {
    const { common, password } = await check(server, ['--dialect', 'nothing'])
    const { out, err, code } = await cli.bare(common, {
      typed: [password],
      stops: never,
      time: timeOf(server),
    })
    expect(code).toBe(0)
    expect(out + err).not.toContain(password)
  })

  it.each([
    ['an unknown kind of server', ['--dialect', 'nothing'], {}, /Use one of: auth-v1/],
    ['an authority that is not there', ['--ca', '/nowhere.pem'], {}, /the file that --ca names\.$/],
    ['an empty password', [], { stdin: '\n' }, /standard input is empty\.$/],
    ['a wrong password', [], { stdin: 'wrong\n' }, /password is incorrect\.$/],
    ['being stopped', [], { stops: Promise.resolve() }, /Stopped\.$/],
  ])('exits with 2 for %s', async (_, args, given, says) => {
    const { code, out, err, email } = await check(server, args, given)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err.trimEnd()).toMatch(says)
    expect(await server.isTouched(email)).toBe(false)
  })

  it('exits with 2 for wrong usage, and says what is needed without a terminal', async () => {
    expect((await cli.bare(['check-server', server.url])).code).toBe(2)
    const file = path.join(cli.folder, 'none.pem')
    await writeFile(file, 'nothing')
    const args = ['check-server', server.url, '--dialect', 'auth-v1', '--user', 'a@b.example']
    const { code, err } = await cli.bare([...args, '--ca', file])
    expect(code).toBe(2)
    expect(err).toContain('add --password-stdin')
  })

  it('names every kind of server in its help', async () => {
    const { out } = await cli.bare(['check-server', '--help'])
    for (const { id } of dialects) expect(out).toContain(id)
    expect(dialects.map(({ id }) => id)).toEqual(dialectIds)
  })
})
