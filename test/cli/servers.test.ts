import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFront } from '../core/accounts/front.ts'
import { type OurPlace, openOurs, password } from '../core/dialects/places.ts'
import { type Cli, createCli, type Given, passphrase } from './run-cli.ts'

const typedPassword = { stdin: `${password}\n` }
const twoStepPassword = 'a password for the chat alone'

describe('countersign servers', () => {
  let cli: Cli
  let place: OurPlace
  beforeAll(async () => {
    cli = await createCli()
    // The server's clock is advanced between commands, because a code is valid once.
    place = await openOurs()
    place.advance(Math.round((Date.now() - place.now()) / 1000))
  })
  afterAll(async () => {
    await place.close()
    await cli.remove()
  })

  const servers = (args: string, given?: Given) => cli(['servers', ...args.split(' ')], given)
  // biome-ignore lint/suspicious/noExplicitAny: what is printed is looked at by the tests themselves
  async function json(args: string, given?: Given): Promise<any> {
    place.nextCode()
    return await cli.json(['servers', ...args.split(' ')], given)
  }

  let people = 0

  /** Connects a new user, and returns the email address. */
  async function connect(dialectId = 'auth-v1', url = place.url): Promise<string> {
    people++
    const email = `cli${people}@servers.example`
    await place.register(email, `+4930777${String(people).padStart(4, '0')}`)
    await json(
      `add ${url} --user ${email} --dialect ${dialectId} --name Cloud${people} --password-stdin`,
      typedPassword,
    )
    return email
  }

  it('connects an account, lists it, and asks its server', async () => {
    const email = 'first@servers.example'
    await place.register(email, '+49307770000')
    const add = ['servers', 'add', place.url, '--user', email, '--password-stdin']
    const several = await cli(add, typedPassword)
    expect(several).toMatchObject({ code: 1, out: '' })
    expect(several.err).toMatch(/--dialect: auth-v1, users-2fa/)
    const added = await cli([...add, '--dialect', 'auth-v1'], typedPassword)
    expect(added).toMatchObject({ code: 0, out: expect.stringMatching(/^Connected .*first@/) })
    expect(await json('list')).toEqual([
      {
        id: expect.any(String),
        name: new URL(place.url).host,
        address: place.url,
        dialect: 'auth-v1',
        email,
        practice: false,
        signed_in: true,
        entry_id: null,
        status: expect.objectContaining({ enabled: false }),
        status_at: expect.any(Number),
        backup_codes_kept: null,
        problem: null,
        pending: null,
        changing_on: null,
        next_steps: ['turn-on'],
      },
    ])
    expect((await servers('status first')).out).toMatch(
      /first@servers\.example +off +Turn it on with `countersign servers enroll`\.\n$/,
    )
    expect((await servers('remove first')).out).toMatch(/^Removed .*first@/)
    expect(await json('list')).toEqual([])
  })

  it.each([
    ['a wrong password', { stdin: 'wrong\n' }, [], /password is incorrect/],
    ['an empty password', { stdin: '\n' }, [], /^Standard input contains no password\.$/],
    ['no password', {}, ['--no-password'], /unknown option/],
    ['an unknown kind', typedPassword, ['--dialect', 'telnet'], /Use one of: auth-v1/],
    [
      'an authority that is not there',
      typedPassword,
      ['--ca', '/nowhere.pem'],
      /the file that --ca names/,
    ],
  ])('adds nothing for %s', async (_, given, args, says) => {
    const { url } = place
    const common = ['--user', 'nobody@servers.example', '--dialect', 'auth-v1', '--password-stdin']
    const { code, out, err } = await cli(['servers', 'add', url, ...common, ...args], given)
    expect({ failed: code > 0, out }).toEqual({ failed: true, out: '' })
    expect(err.trimEnd()).toMatch(says)
    expect(await json('list')).toEqual([])
  })

  it('refuses a query for no account or several, and a method that the server lacks', async () => {
    const emails = [await connect(), await connect()]
    expect(await servers('disable nothing')).toEqual({
      code: 1,
      out: '',
      err: 'No account matches.\n',
    })
    const several = await servers('status servers.example')
    expect(several).toMatchObject({ code: 1, out: '' })
    for (const email of emails) expect(several.err).toContain(email)
    expect((await servers(`enroll ${emails[0]} --method sms`)).err).toBe(
      'This server offers these methods: totp.\n',
    )
    expect((await servers(`resume ${emails[0]}`)).code).toBe(1)
    const { code, err } = await servers(`verify ${emails[0]}`)
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/add --password-stdin/) })
  })

  it('turns two-factor on, tells each step, and keeps secret and codes to itself', async () => {
    const email = await connect()
    place.nextCode()
    const { code, out, err } = await servers(`enroll ${email}`)
    expect({ code, out }).toEqual({
      code: 0,
      out: `Saved 10 backup codes.\nTwo-factor sign-in for Cloud${people} (${email}) is on.\n`,
    })
    expect(err.trimEnd().split('\n')).toEqual([
      'Got a secret from the server.',
      'Saved the secret in the vault.',
      'Confirmed with a code.',
      'Checked the state.',
    ])
    const [state] = await json(`status ${email}`)
    expect(state).toMatchObject({
      entry_id: expect.any(String),
      status: { enabled: true, method: 'totp', backup_codes_remaining: 10 },
      // This test's server is minutes ahead.
      next_steps: ['clock'],
    })
    const hidden = await json(`codes ${email}`)
    expect(hidden).toHaveLength(10)
    expect(hidden[0]).toEqual({ state: 'unused', used_at: null, note: '' })
    const revealed = await json(`codes ${email} --reveal`)
    const [first, second] = revealed.map(({ code }: { code: string }) => code)
    expect(first).toMatch(/^(\w{4}-){3}\w{4}$/)
    expect(out + err + JSON.stringify(hidden)).not.toContain(first)
    expect(await json(`codes ${email} --use`)).toEqual({ code: first })
    expect((await servers(`codes ${email} --use`)).out).toBe(`${second}\n`)
    const after = await json(`codes ${email}`)
    expect(after.map(({ state }: { state: string }) => state).slice(0, 3)).toEqual([
      'used',
      'used',
      'unused',
    ])
    expect(after[0]).toMatchObject({ used_at: expect.any(Number), note: 'the command line' })
  })

  it('signs in automatically, with a given code, and with the next backup code', async () => {
    const email = await connect()
    await json(`enroll ${email}`)
    place.nextCode()
    const byItself = await servers(`verify ${email} --password-stdin`, typedPassword)
    expect(byItself.out).toBe(`Verified Cloud${people} (${email}).\n`)
    expect(byItself.err).toMatch(/^Signed in with the code of .+\.\n$/)
    const [{ code }] = await json(`codes ${email} --reveal`)
    await json(`verify ${email} --password-stdin --code-stdin`, { stdin: `${password}\n${code}\n` })
    await json(`verify ${email} --password-stdin --backup-code`, typedPassword)
    const [{ status }] = await json(`status ${email}`)
    expect(status.backup_codes_remaining).toBe(8)
  })

  it('makes new backup codes, replaces the secret, and turns two-factor off', async () => {
    const email = await connect()
    const { entry_id: entry } = await json(`enroll ${email}`)
    const regenerated = await json(`regenerate ${email}`)
    expect(regenerated).toMatchObject({ entry_id: entry, backup_codes_filed: 10 })
    const states = (await json(`codes ${email}`)).map(({ state }: { state: string }) => state)
    expect(states.toSorted()).toEqual([...Array(10).fill('unused'), ...Array(10).fill('void')])
    const rotated = await json(`rotate ${email} --password-stdin`, typedPassword)
    expect(rotated).toMatchObject({
      account: { status: { enabled: true } },
      backup_codes_filed: 10,
    })
    expect(rotated.entry_id).toBe(entry)
    const off = await json(`disable ${email} --password-stdin --backup-code`, typedPassword)
    expect(off.account).toMatchObject({ entry_id: null, status: { enabled: false } })
    expect((await servers(`disable ${email} --password-stdin`, typedPassword)).code).toBe(1)
    expect((await servers(`codes ${email}`)).err).toMatch(
      /^There are no backup codes for Cloud.* here/,
    )
  })

  it('reports the progress of an interrupted change, undoes it, and finishes it', async () => {
    const front = await openFront(place)
    const email = await connect('auth-v1', front.url)
    front.loses = '/2fa/setup'
    const pending = async () =>
      (await json('list')).find((account: { email: string }) => account.email === email).pending
    expect(await servers(`enroll ${email}`)).toMatchObject({ code: 1, out: '' })
    expect(await pending()).toBeNull()
    front.loses = '/2fa/enable'
    expect((await servers(`enroll ${email}`)).code).toBe(1)
    expect(await pending()).toMatchObject({ kind: 'enrol', can_undo: true })
    front.loses = null
    const refused = await servers(`undo ${email}`)
    expect(refused.err).toMatch(/Enter the account’s password\. Finish the change instead/)
    const undone = await json(`undo ${email} --password-stdin`, typedPassword)
    expect(undone.account).toMatchObject({ pending: null, status: { enabled: false } })
    front.loses = '/2fa/enable'
    expect((await servers(`enroll ${email}`)).code).toBe(1)
    expect(await pending()).toMatchObject({ kind: 'enrol' })
    front.loses = null
    const resumed = await json(`resume ${email}`)
    expect(resumed.account).toMatchObject({ pending: null, status: { enabled: true } })
  })

  it('turns codes by message on: asked without a terminal, they are confirmed later', async () => {
    const email = await connect('users-2fa')
    const asked = await servers(`enroll ${email} --method email`)
    expect(asked).toMatchObject({ code: 1, out: '' })
    expect(asked.err).toMatch(/add --code-stdin/)
    const code = await place.newestCode()
    const wrong = code === '000000' ? '000001' : '000000'
    const refused = await servers(`verify ${email} --code-stdin`, { stdin: wrong })
    expect(refused).toMatchObject({ code: 1, out: '' })
    const confirmed = await json(`verify ${email} --code-stdin`, { stdin: code })
    expect(confirmed.account.status).toMatchObject({ enabled: true, method: 'email' })
    place.advance(60)
    const { err } = await servers(`verify ${email} --password-stdin`, typedPassword)
    expect(err).toMatch(/add --code-stdin/)
  })

  it('turns the second step of a chat on, opens the chat, and turns it off', async () => {
    const email = await connect('chat-two-step')
    const own = { stdin: `${twoStepPassword}\n` }
    expect((await servers(`enroll ${email}`)).err).toMatch(/The chat needs a password of its own/)
    await json(`enroll ${email} --password-stdin --recovery-email a@home.example`, own)
    const verified = await json(`verify ${email}`)
    expect(verified).toMatchObject({ signed_in: true, status: { enabled: true } })
    const off = await json(`disable ${email} --password-stdin`, own)
    expect(off.account.status.enabled).toBe(false)
  })

  it('keeps backup codes with an account that has no entry, and asks before they go', async () => {
    const email = await connect('users-2fa')
    await servers(`enroll ${email} --method email`)
    await json(`verify ${email} --code-stdin`, { stdin: await place.newestCode() })
    expect(await json(`codes ${email}`)).toHaveLength(10)
    expect((await servers(`codes ${email} --use`)).out).toMatch(/^(\w{4}-){3}\w{4}\n$/)
    const [state] = await json(`status ${email}`)
    expect(state.backup_codes_kept).toEqual({ unused: 9, used: 1, void: 0 })
    expect((await servers(`remove ${email}`)).err).toMatch(/add --yes/)
    const refused = await servers(`remove ${email}`, { typed: ['no'] })
    expect(refused.err).toBe('Nothing was removed.\n')
    expect((await servers(`remove ${email} --yes`)).code).toBe(0)
  })

  it('reads nothing from standard input but the passphrase of the vault', async () => {
    const email = await connect()
    const both = `disable ${email} --passphrase-stdin --password-stdin`
    const { code, err } = await servers(both, { stdin: `${passphrase}\n${password}\n` })
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^Standard input already contains/),
    })
  })

  it('forgets an account and keeps its entry', async () => {
    const email = await connect()
    const { entry_id: entry } = await json(`enroll ${email}`)
    expect((await json(`remove ${email}`)).email).toBe(email)
    expect((await servers(`status ${email}`)).err).toBe('No account matches.\n')
    const entries = (await cli.json(['list'])) as { id: string }[]
    expect(entries.map(({ id }) => id)).toContain(entry)
  })
})
