import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Cli, createCli } from './run-cli.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DP'
const rfcSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const github = `otpauth://totp/GitHub:alice?secret=${secret}&issuer=GitHub`
const gitlab = `otpauth://totp/GitLab:alice?secret=${rfcSecret}&issuer=GitLab&digits=8`
const bank = `otpauth://hotp/Bank:bob?secret=${rfcSecret}A&issuer=Bank&counter=0`

const inArguments =
  'Warning: the link was on the command line, where other programs and your shell history can keep' +
  ' its secret. Delete it from the history, and pass links to `countersign add -` instead.\n'

let cli: Cli

beforeEach(async () => {
  cli = await createCli()
})

afterEach(() => cli.remove())

describe('what is refused', () => {
  it.each([
    ['a secret that is no Base32', [`otpauth://totp/x?secret=1${secret}`], /^The link: .*Base32/],
    ['a link without a secret', ['otpauth://totp/x'], /^The link: .*secret/i],
    ['digits 3', [`${github}&digits=3`], /^The link: .*digits/i],
    ['period 0', [`${github}&period=0`], /^The link: .*period/i],
    ['HOTP without a counter', [`otpauth://hotp/x?secret=${secret}`], /^The link: .*counter/i],
    ['a web link', ['https://example.com/'], /^The link: .*web link/],
    ['a good link next to a bad one', [gitlab, `${github}&digits=11`], /^Source 2: .*digits/i],
    ['a file that is not there', [github, '/nowhere/at all.png'], /^Source 2 isn’t a link/],
    ['a bare secret', [secret], /^The source isn’t a link, and there is no file/],
    ['a link without its slashes', [github.replace('//', '')], /^The source isn’t a link/],
    ['a link too long for a file name', [`${'x'.repeat(5000)}${secret}`], /^The source isn’t/],
    ['a folder', ['.'], /is a folder/],
    ['a device without an end', ['/dev/zero'], /^zero contains more than [\d,]+ bytes\.$/m],
  ])('add refuses %s in one sentence and makes no vault', async (_, args, sentence) => {
    const { code, out, err } = await cli(['add', ...args])
    expect(err).toMatch(sentence)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).not.toContain(secret)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect((await cli(['list'])).err).toMatch(/^There is no vault yet/)
  })

  it('names the line of standard input that cannot be used, and adds nothing', async () => {
    await cli(['add', bank])
    const { code, err } = await cli(['add', '-'], { stdin: `\n${github}\n${gitlab}&digits=3\n` })
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^Line 3 of .*digits/i) })
    expect(await cli.json(['list'])).toHaveLength(1)
  })

  it.each([
    ['nothing', ''],
    ['blank lines', '\n \n'],
  ])('refuses standard input that holds %s', async (_, stdin) => {
    const { code, err } = await cli(['add', '-'], { stdin })
    expect({ code, err }).toEqual({ code: 1, err: 'Standard input is empty.\n' })
  })

  it.each([['remove'], ['restore'], ['edit', '--pin'], ['code', '--copy']])(
    '%s takes no empty query',
    async (...args) => {
      await cli(['add', github])
      if (args[0] === 'restore') await cli(['remove', 'github'])
      const { code, err } = await cli([...args, ' '])
      expect({ code, err }).toEqual({
        code: 1,
        err: 'Say which entry you mean: the query is empty.\n',
      })
    },
  )

  it('does not add an entry twice, and says where it is', async () => {
    await cli(['add', github])
    expect(await cli(['add', github])).toMatchObject({
      code: 1,
      err: `${inArguments}GitHub (alice) is already in the vault.\n`,
    })
    await cli(['remove', 'github'])
    expect((await cli(['add', '-'], { stdin: github })).err).toMatch(
      /^1 entry is in the trash\. [^\n]*countersign restore[^\n]*\n {2}GitHub \(alice\)\n$/,
    )
  })

  it.each([['list'], ['code', 'x'], ['edit', 'x', '--pin'], ['remove', 'x'], ['restore', 'x']])(
    '%s makes no vault',
    async (...args) => {
      const { code, err } = await cli(args)
      expect({ code, err }).toEqual({
        code: 1,
        err: expect.stringMatching(/^There is no vault yet/),
      })
    },
  )

  it.each([
    [[]],
    [['unheard']],
    [['list', '--unheard']],
    [['code']],
    [['code', 'x', '--at', '-1']],
    [['code', 'x', '--at', '1.5']],
    [['code', 'x', '--at', '9999999999999']],
    [['ui', '--port', '65536']],
    [['list', '--vault', '']],
    [['add', '-', '--passphrase-stdin']],
    [['ui', '--passphrase-stdin']],
    [[github]],
    [[secret]],
    [['list', github]],
    [['list', `--passphrase=${secret}`]],
  ])('reports %j as wrong usage, without a secret in the complaint', async args => {
    const { code, out, err } = await cli.bare(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).not.toBe('')
    expect(err).not.toContain(secret)
  })
})

describe('help', () => {
  it('says everything and is no error', async () => {
    for (const name of ['add', 'list', 'code', 'edit', 'scan', 'remove', 'restore', 'ui']) {
      const { code, out } = await cli.bare([name, '--help'])
      expect(code).toBe(0)
      expect(out).toMatch(/--vault/)
    }
    expect(await cli.bare(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' })
  })
})

describe('edit', () => {
  const edit = (...args: string[]) => cli.json(['edit', 'github', ...args])

  it('changes what is named, and nothing else', async () => {
    await cli(['add', '-'], { stdin: github })
    const [before] = (await cli.json(['list'])) as [object]
    expect(
      await edit('--label', 'ada', '--note', 'at home', '--tag', 'work', '--tag', 'dev', '--pin'),
    ).toEqual({ ...before, label: 'ada', note: 'at home', tags: ['work', 'dev'], pinned: true })
    expect(await edit('--untag', 'work', '--tag', 'private', '--unpin')).toEqual({
      ...before,
      label: 'ada',
      note: 'at home',
      tags: ['dev', 'private'],
      pinned: false,
    })
    expect(await edit('--website', 'https://GitHub.com/login')).toMatchObject({
      website: 'github.com',
    })
    expect(await edit('--website', '')).not.toHaveProperty('website')
    expect(await cli(['edit', 'github', '--label', ''])).toEqual({
      code: 0,
      out: 'Changed GitHub.\n',
      err: '',
    })
    const { out } = await cli(['edit', 'github', '--note', '-', '--json'], { stdin: 'a\nb\n' })
    expect(JSON.parse(out)).toMatchObject({ note: 'a\nb', label: '', issuer: 'GitHub' })
  })

  it.each([
    [['edit', 'x']],
    [['edit', '--label', 'ada']],
    [['edit', 'x', '--pin', '--unpin']],
    [['edit', 'x', '--tag', 'a', '--untag', 'a']],
    [['edit', 'x', '--tag', ' ']],
    [['edit', 'x', '--note', '-', '--passphrase-stdin']],
    [['edit', 'x', '--secret', secret]],
  ])('reports %j as wrong usage', async args => {
    const { code, out, err } = await cli.bare(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^error: /)
    expect(err).not.toContain(secret)
  })

  it.each([
    [['nothing', '--label', 'x'], /^No entry matches/],
    [['alice', '--label', 'x'], /Several entries match/],
    [['github', '--label', 'x'.repeat(513)], /--label can have at most 512/],
    [['github', '--tag', 'x'.repeat(65)], /--tag can have at most 64/],
    [['github', '--website', 'GitHub'], /such as github\.com/],
  ])('refuses %j, and changes nothing', async (args, words) => {
    await cli(['add', '-'], { stdin: `${github}\n${gitlab}` })
    const before = await cli.json(['list'])
    const { code, err } = await cli(['edit', ...args])
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(words) })
    expect(await cli.json(['list'])).toEqual(before)
  })
})

describe('attack 21: a link that stands in the arguments', () => {
  it('is taken, with a warning that others can read it there', async () => {
    expect((await cli(['add', github])).err).toContain(inArguments)
    expect((await cli(['add', '-'], { stdin: `${gitlab}\n` })).err).toBe('')
    expect((await cli(['add', '--help'])).out).toContain('countersign add - < links.txt')
  })
})

describe('add', () => {
  it('makes the vault with the first entry, and says so', async () => {
    const { code, out, err } = await cli(['add', github, gitlab])
    expect({ code, out }).toEqual({
      code: 0,
      out: 'Added GitHub (alice).\nAdded GitLab (alice).\n',
    })
    expect(err).toBe(
      `${inArguments}Created a new vault in the file ${cli.vaultFile}.` +
        ` To see its recovery key, run \`countersign ui --vault ${cli.vaultFile}\`.\n`,
    )
  })

  it('adds new entries among known ones, and passes on warnings', async () => {
    await cli(['add', github])
    const short = 'otpauth://totp/Short?secret=GEZDGNBV'
    const { code, out, err } = await cli(['add', '-', gitlab], {
      stdin: `${github}\r\n${short}\r\n`,
    })
    expect({ code, out }).toEqual({ code: 0, out: 'Added Short.\nAdded GitLab (alice).\n' })
    expect(err).toMatch(/GitHub \(alice\) is already in the vault\.\nShort: .*short/i)
  })

  it('changes an entry, adds it under another name, and restores it, when that is asked for', async () => {
    await cli(['add', github])
    const corrected = `${github}&digits=8`
    const left = await cli(['add', corrected])
    expect(left).toMatchObject({ code: 1, out: '' })
    expect(left.err).toMatch(/--on-known update:\n {2}GitHub \(alice\): 8 digits instead of 6\n$/)
    expect((await cli(['add', corrected, '--on-known', 'update'])).out).toBe(
      'Updated GitHub (alice).\n',
    )
    const renamed = corrected.replace('alice', 'bob')
    expect((await cli(['add', renamed])).err).toMatch(
      /GitHub \(bob\) is here as GitHub \(alice\)\n$/,
    )
    expect((await cli(['add', renamed, '--on-known', 'add'])).out).toBe('Added GitHub (bob).\n')
    await cli(['remove', 'bob'])
    expect((await cli(['add', renamed, '--on-known', 'add'])).out).toBe(
      'Restored GitHub (bob) from the trash.\n',
    )
    expect(await cli.json(['list'])).toMatchObject([
      { label: 'alice', digits: 8 },
      { label: 'bob', digits: 8 },
    ])
  })

  it('reads a link that was copied with the space around it', async () => {
    expect((await cli(['add', ` ${github}\n`])).out).toBe('Added GitHub (alice).\n')
  })

  it('loses nothing when many programs add the first entry at once', async () => {
    const letters = [...'ABCDEF']
    const added = await Promise.all(
      letters.map(letter => cli(['add', `otpauth://totp/${letter}?secret=${secret}${letter}A`])),
    )
    expect(added.map(({ code, out }) => ({ code, out }))).toEqual(
      letters.map(letter => ({ code: 0, out: `Added ${letter}.\n` })),
    )
    expect(await cli.json(['list'])).toHaveLength(letters.length)
  })

  it('prints what it added as JSON', async () => {
    expect(await cli.json(['add', gitlab])).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        issuer: 'GitLab',
        label: 'alice',
        type: 'totp',
        algorithm: 'SHA1',
        digits: 8,
        period: 30,
        tags: [],
        pinned: false,
        created_at: expect.any(Number),
      },
    ])
  })
})

describe('list', () => {
  it('aligns names of any script, and keeps control characters from the terminal', async () => {
    const tricky = 'a%1B%5B2J\u202eb'
    await cli(['add', github, `otpauth://totp/${encodeURI('銀行')}:bob?secret=${rfcSecret}`])
    const before = await cli(['list'])
    expect(before.out).toBe('GitHub  alice  totp\n銀行    bob    totp\n')
    const { err } = await cli(['add', `otpauth://totp/${tricky}?secret=${rfcSecret}AA`])
    const all = (await cli(['list'])).out + (await cli(['list', '--json'])).out + err
    for (const char of ['\u001b', '\u202e']) expect(all).not.toContain(char)
  })

  it('shows the trash, and says when there is nothing', async () => {
    await cli(['add', github])
    expect(await cli(['list', '--trash'])).toEqual({
      code: 0,
      out: '',
      err: 'The trash is empty.\n',
    })
    expect(await cli(['remove', 'github'])).toMatchObject({
      code: 0,
      out: 'Moved GitHub (alice) to the trash.\n',
    })
    expect(await cli.json(['list'])).toEqual([])
    expect((await cli(['list'])).err).toMatch(/^There are no entries yet/)
    expect((await cli(['list', '--trash'])).out).toBe('GitHub  alice  totp\n')
    expect((await cli(['restore', 'github'])).out).toBe('Restored GitHub (alice).\n')
    expect(await cli.json(['list'])).toHaveLength(1)
  })

  it('is colored only on a terminal', async () => {
    await cli(['add', github])
    expect((await cli(['list'], { isTTY: true })).out).toContain('\u001b[1mGitHub')
    expect((await cli(['list'], { isTTY: true, env: { NO_COLOR: '1' } })).out).toMatch(/^GitHub /)
  })
})

describe('code', () => {
  it('shows the codes of a moment, with the end of each in Unix seconds', async () => {
    await cli(['add', gitlab])
    expect(await cli.json(['code', 'gitlab', '--at', '59'])).toEqual([
      { issuer: 'GitLab', label: 'alice', code: '94287082', next: '37359152', valid_until: 60 },
    ])
    expect((await cli(['code', 'gitlab', '--at', '59'])).out).toBe(
      'GitLab  alice  94287082  1 s  then 37359152\n',
    )
  })

  it('shows every matching entry, and refuses if there is none', async () => {
    await cli(['add', github, gitlab])
    expect(await cli.json(['code', 'ALICE', 'git'])).toHaveLength(2)
    expect(await cli.json(['code', 'Gitláb'])).toHaveLength(1)
    expect(await cli(['code', 'nobody'])).toEqual({ code: 1, out: '', err: 'No entry matches.\n' })
  })

  it('moves no counter if other entries match as well', async () => {
    await cli(['add', github, bank.replace('Bank:bob', 'Bank:alice')])
    const { code, out, err } = await cli(['code', 'alice'])
    expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^A counter-based entry/) })
    expect(out).toMatch(/^GitHub.*\nBank .* ask for it alone\n$/)
    expect(await cli.json(['code', 'alice'])).toMatchObject([{}, { code: null, next: null }])
    expect(await cli.json(['list'])).toMatchObject([{}, { type: 'hotp', counter: 0 }])
  })

  it('moves a counter by one per code (RFC 4226), whatever the moment', async () => {
    await cli(['add', bank.replace(`${rfcSecret}A`, rfcSecret)])
    expect((await cli(['code', 'bank'])).out).toBe('Bank  bob  755224\n')
    expect(await cli.json(['code', 'bank', '--at', '59'])).toEqual([
      { issuer: 'Bank', label: 'bob', code: '287082', next: null, valid_until: null },
    ])
    expect((await cli(['code', 'bank'])).out).toContain('359152')
  })

  it("doesn't empty the trash for a moment in the far future", async () => {
    await cli(['add', github, gitlab])
    await cli(['remove', 'github'])
    await cli(['code', 'gitlab', '--at', '4102444800'])
    expect(await cli.json(['list', '--trash'])).toHaveLength(1)
  })
})

describe('remove and restore', () => {
  it('list the matches if there are several, and do nothing', async () => {
    await cli(['add', github, gitlab])
    const { code, out, err } = await cli(['remove', 'alice'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    const id = err.match(/^GitLab {2}alice {2}totp, 8 digits {2}([0-9a-f-]{36})$/m)?.[1] ?? ''
    expect(err).toMatch(/Several entries match\. Use the full name of one, or its ID\.\n$/)
    expect(await cli.json(['list'])).toHaveLength(2)
    expect(await cli.json(['remove', id])).toMatchObject([{ issuer: 'GitLab' }])
    expect(await cli.json(['restore', id])).toMatchObject([{ issuer: 'GitLab' }])
  })
})

describe('ui', () => {
  it("says how to build the window if it isn't built", async () => {
    expect(await cli(['ui', '--no-open'])).toEqual({
      code: 1,
      out: '',
      err: 'The window isn’t built yet. Run `npm run build`.\n',
    })
  })
})

describe('without --vault', () => {
  it('the vault is in the keychain, and asks nothing', async ({ skip }) => {
    skip(!process.env.COUNTERSIGN_TEST_KEYRING, 'there is no keychain to test with')
    const env = { COUNTERSIGN_KEYCHAIN_SERVICE: `Countersign test ${randomUUID()}` }
    const { code, err } = await cli.bare(['add', '-'], { env, stdin: github })
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringMatching(/^Created a new vault in .*`countersign ui`\.\n$/),
    })
    expect((await cli.bare(['code', 'github', '--at', '59'], { env })).out).toMatch(/885179 {2}1 s/)
    expect((await cli.bare(['list', '--vault', 'keychain'], { env })).out).toMatch(/^GitHub /)
  })
})
