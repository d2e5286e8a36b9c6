import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { EndableReading } from '../../core/imports/process-reading.ts'
import { readHere } from '../core/imports/read-here.ts'
import { literal } from '../literal.ts'
import { said } from '../said.ts'
import { type Cli, createCli } from './run-cli.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DP'
const other = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const password = 'of the export'

let cli: Cli
let list: string

beforeAll(async () => {
  cli = await createCli()
  list = join(cli.folder, 'list.txt')
  await writeFile(
    list,
    `otpauth://totp/GitHub:ada?secret=${secret}&issuer=GitHub\n` +
      `otpauth://hotp/Bank:ada?secret=${other}&issuer=Bank&counter=7\n` +
      'otpauth://totp/Broken:ada?secret=1\n',
  )
})

afterAll(() => cli.remove())

async function make(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(cli.folder, name)
  await writeFile(file, content)
  return file
}

describe('what import refuses', () => {
  it.each([
    ['a file that is not there', 'nowhere.json', /^There is no file nowhere\.json\.$/m],
    ['what no app writes', 'letter.txt', /^letter\.txt: This text contains no setup link/],
    ['an empty file', 'empty.json', /^empty\.json: This file is empty\.$/m],
  ])('%s', async (_, name, sentence) => {
    if (name === 'letter.txt') await make(name, 'Dear Sir or Madam')
    if (name === 'empty.json') await make(name, '')
    const { code, out, err } = await cli(['import', join(cli.folder, name), '--dry-run'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(sentence)
  })

  it('two passwords on one standard input, and --reveal without --json', async () => {
    const two = ['import', list, '--password-stdin', '--passphrase-stdin']
    expect((await cli(two)).code).toBe(2)
    expect((await cli(['import', list, '--reveal'])).code).toBe(2)
  })
})

describe('import --dry-run', () => {
  it('prints what a file holds without a vault and without a secret', async () => {
    const { code, out } = await cli.bare(['import', list, '--dry-run', '--json'])
    expect(code).toBe(3)
    expect(JSON.parse(out)).toMatchObject({
      format: 'otpauth-list',
      entries: [
        { type: 'totp', issuer: 'GitHub', label: 'ada', algorithm: 'SHA1', digits: 6, period: 30 },
        { type: 'hotp', issuer: 'Bank', label: 'ada', counter: 7, trashed: false, tags: [] },
      ],
      skipped: [{ where: expect.stringContaining('3'), reason: expect.any(String) }],
    })
    expect(out).not.toContain(secret)
    expect((await cli(['list'])).err).toMatch(/^There is no vault yet/)
  })

  it('prints secrets with --reveal', async () => {
    const { out } = await cli.bare(['import', list, '--dry-run', '--json', '--reveal'])
    expect(JSON.parse(out).entries.map((entry: { secret: string }) => entry.secret)).toEqual([
      secret,
      other,
    ])
  })
})

describe('what is left out', () => {
  const good = `otpauth://totp/GitHub:ada?secret=${secret}&issuer=GitHub`
  const bad = 'otpauth://totp/Bank:bea?secret=1'

  it.each([
    ['all of it was read', `${good}\n`, 0],
    ['some of it was read', `${good}\n${bad}\n`, 3],
    ['none of it was read', `${bad}\n`, 1],
  ])('is told by the exit status: %s', async (_, content, status) => {
    const own = await createCli()
    const file = await make('status.txt', content)
    expect((await own(['import', file])).code).toBe(status)
    expect((await own(['import', file, '--json'])).code).toBe(status)
    expect((await own.bare(['import', file, '--dry-run'])).code).toBe(status)
    await own.remove()
  })

  it('is listed before and after, with the advice to keep the old app', async () => {
    const own = await createCli()
    const file = await make('partly.txt', `${good}\n${bad}\n${bad.replace('bea', 'eve')}\n`)
    const before = await own.bare(['import', file, '--dry-run'])
    expect(before.err).toMatch(
      /^Bank \(bea\), line 2: .*\nBank \(eve\), line 3: .*\n2 couldn’t be read\. Keep the old app until they’re imported\.\n$/,
    )
    const after = await own(['import', file])
    expect(after.err).toMatch(
      /\n1 added, 2 left out\. Keep the old app until they’re imported\.\n$/,
    )
    await own.remove()
  })

  it('is listed for a whole file among others', async () => {
    const own = await createCli()
    const files = [await make('good.txt', good), await make('letter.txt', 'Dear Sir or Madam')]
    const { code, out, err } = await own(['import', ...files])
    expect({ code, out }).toEqual({ code: 3, out: 'Added 1 entry.\n' })
    expect(err).toMatch(
      /\nletter\.txt: .*\n1 added, 1 left out\. Keep the old app until it’s imported\.\n$/,
    )
    await own.remove()
  })
})

describe('what the vault already has in some form', () => {
  const golf = `otpauth://totp/Golf:ada?secret=${secret}`
  const kernel = `otpauth://totp/Kernel:ada?secret=${secret}`
  const counted = `otpauth://hotp/Golf:ada?secret=${secret}&counter=3`
  const corrected = `${golf}&digits=8&algorithm=SHA256`

  let own: Cli
  beforeEach(async () => {
    own = await createCli()
  })
  afterEach(() => own.remove())

  const bring = async (links: readonly string[], ...args: string[]) =>
    own(['import', await make('known.txt', links.join('\n')), ...args])
  const statuses = async (links: readonly string[], ...args: string[]) => {
    const { entries } = JSON.parse((await bring(links, '--json', ...args)).out)
    return entries.map((entry: { status: string; added: boolean }) => [entry.status, entry.added])
  }
  const listed = async () =>
    ((await own.json(['list'])) as { issuer: string; type: string; digits: number }[]).map(
      ({ issuer, type, digits }) => `${issuer} ${type} ${digits}`,
    )

  it('is added once, whatever shares its secret', async () => {
    const links = [golf, kernel, counted, corrected]
    expect(await statuses(links)).toEqual(Array(4).fill(['new', true]))
    expect(await statuses(links)).toEqual(Array(4).fill(['known', false]))
    expect(await listed()).toHaveLength(4)
  })

  it('is changed only when that is asked for', async () => {
    await bring([golf])
    const left = await bring([corrected])
    expect(left.out).toBe('Added 0 entries.\n')
    expect(left.err).toMatch(/Golf \(ada\): 8 digits instead of 6 and SHA-256 instead of SHA-1\n$/)
    expect(left.code).toBe(0)
    expect(await statuses([corrected])).toEqual([['changed', false]])
    expect(await listed()).toEqual(['Golf totp 6'])
    expect((await bring([corrected], '--on-known', 'update')).out).toBe(
      'Added 0 entries.\nUpdated 1 entry.\n',
    )
    expect(await listed()).toEqual(['Golf totp 8'])
  })

  it('tells as JSON what would change, and what did', async () => {
    await bring([golf])
    const { out } = await bring([corrected], '--on-known', 'update', '--json')
    expect(JSON.parse(out).entries).toMatchObject([
      {
        status: 'changed',
        added: false,
        updated: true,
        restored: false,
        meets: { issuer: 'Golf', label: 'ada' },
        changes: [
          { setting: 'digits', from: 6, to: 8 },
          { setting: 'algorithm', from: 'SHA1', to: 'SHA256' },
        ],
        remarks: [],
      },
    ])
  })

  it('is not doubled under another name unless that is asked for', async () => {
    await bring([golf])
    const left = await bring([kernel])
    expect(left.err).toMatch(/Kernel \(ada\) is here as Golf \(ada\)\n$/)
    expect(await statuses([kernel])).toEqual([['elsewhere', false]])
    expect(await statuses([kernel], '--on-known', 'add')).toEqual([['elsewhere', true]])
    expect(await listed()).toEqual(['Golf totp 6', 'Kernel totp 6'])
  })

  it('is told to be in the trash, and comes back when that is asked for', async () => {
    await bring([golf, kernel])
    await own(['remove', 'kernel'])
    const left = await bring([golf, kernel])
    expect(left.out).toBe('Added 0 entries.\n1 entry is already in the vault.\n')
    expect(left.err).toMatch(
      /^1 entry is in the trash\. .*countersign restore.*\n {2}Kernel \(ada\)\n$/,
    )
    expect(await statuses([golf, kernel])).toEqual([
      ['known', false],
      ['trashed', false],
    ])
    expect((await bring([golf, kernel], '--on-known', 'add')).out).toMatch(
      /^Added 0 entries\.\nRestored 1 entry from the trash\.\n/,
    )
    expect(await listed()).toEqual(['Golf totp 6', 'Kernel totp 6'])
  })

  it('accepts no other value for what to do', async () => {
    expect((await bring([golf], '--on-known', 'replace')).code).toBe(2)
  })

  it('has no status while the vault is closed', async () => {
    expect(await statuses([golf], '--dry-run')).toEqual([[null, false]])
  })
})

describe('what was guessed', () => {
  const guesses = [literal('The column "2fa" was taken for the secrets.')]
  let own: Cli
  beforeEach(async () => {
    own = await createCli()
  })
  afterEach(() => own.remove())

  /** Reads lists of links as if it had guessed what they are. */
  const guessing = (): EndableReading => {
    const reading = readHere()
    return {
      ...reading,
      async open(...given) {
        const files = await reading.open(...given)
        return files.map(file =>
          file.state === 'read' ? { ...file, imported: { ...file.imported, guesses } } : file,
        )
      },
    }
  }
  const bring = async (args: readonly string[], typed?: readonly string[]) => {
    const file = await make('guessed.txt', `otpauth://totp/GitHub:ada?secret=${secret}`)
    const given = { startReading: guessing, ...(typed && { typed }) }
    return own(['import', file, ...args], given)
  }

  it('is listed and not added if nobody can be asked', async () => {
    const { code, out, err } = await bring([])
    expect({ code, out }).toEqual({ code: 3, out: 'Added 0 entries.\n' })
    expect(err).toMatch(/This is what Countersign guessed:\n {2}The column "2fa" was taken/)
    expect(err).toMatch(/GitHub +ada/)
    expect(err).toMatch(/Nothing was added from guessed\.txt\. .*--accept-guesses\.\n$/)
    expect((await own(['list'])).err).toMatch(/^There is no vault yet/)
  })

  it('is added after a yes, on the terminal or by a flag', async () => {
    expect(await bring([], ['no'])).toMatchObject({ code: 3, out: 'Added 0 entries.\n' })
    expect(await bring([], ['yes'])).toMatchObject({ code: 0, out: 'Added 1 entry.\n' })
    await own(['remove', 'github'])
    const again = await bring(['--accept-guesses', '--on-known', 'add'])
    expect(again).toMatchObject({ code: 0 })
    expect(again.out).toMatch(/Restored 1 entry/)
  })

  it('is only shown with --dry-run, without a question', async () => {
    const { code, out, err } = await bring(['--dry-run', '--json'])
    expect(code).toBe(0)
    expect(err).toMatch(/guessed:/)
    expect(JSON.parse(out).files).toEqual([
      { name: 'guessed.txt', format: 'otpauth-list', guesses: said(guesses) },
    ])
  })
})

describe('import and export', () => {
  it('adds new entries once, lists duplicates and bad rows, and creates the vault', async () => {
    const first = await cli(['import', list])
    expect(first.out).toBe('Added 2 entries.\n')
    expect(first.err).toMatch(/Base32/)
    const again = await cli(['import', list])
    expect(again.out).toBe('Added 0 entries.\n2 entries are already in the vault.\n')
    expect(await cli.json(['list'])).toHaveLength(2)
  })

  it('writes a sealed export that opens with its password only', async () => {
    const file = join(cli.folder, 'sealed.json')
    const given = { stdin: `${password}\n` }
    const made = await cli(
      ['export', '--format', 'aegis-sealed', '--out', file, '--password-stdin'],
      given,
    )
    expect(made.code).toBe(0)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readFile(file, 'utf8')).not.toContain(secret)
    const read = ['import', file, '--dry-run', '--json', '--reveal', '--password-stdin']
    expect((await cli.bare(read, given)).out).toContain(secret)
    const wrong = await cli.bare(read, { stdin: 'another\n' })
    expect(wrong).toEqual({
      code: 1,
      out: '',
      err: 'That isn’t the password of sealed.json.\n',
    })
    const asked = await cli.bare(['import', file, '--dry-run'], { typed: [password] })
    expect(asked.out).toContain('GitHub')
    const nobody = await cli.bare(['import', file, '--dry-run'])
    expect(nobody.err).toMatch(/is encrypted: run this in a terminal, or add --password-stdin/)
  })

  it('writes plain files only after a yes, and over nothing', async () => {
    const file = join(cli.folder, 'plain.txt')
    const args = ['export', '--format', 'otpauth-list', '--out', file]
    expect((await cli(args)).code).toBe(1)
    expect((await cli(args, { typed: ['no'] })).err).toBe('Nothing was written.\n')
    expect((await cli(args, { typed: ['yes'] })).code).toBe(0)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await readFile(file, 'utf8')).split('\n')).toHaveLength(3)
    expect((await cli([...args, '--yes'])).err).toMatch(/already exists/)
  })

  it('exports the chosen entries, and says what a format cannot hold', async () => {
    const one = ['export', '--format', 'otpauth-list', '--only', 'bank', '--yes', '--out', '-']
    expect((await cli(one)).out).toMatch(/^otpauth:\/\/hotp\/Bank:ada\?[^\n]*\n$/)
    const none = await cli(['export', '--format', 'bitwarden', '--only', 'bank', '--yes'])
    expect(none.err).toMatch(
      /^Bank \(ada\) is left out\. Bitwarden doesn’t support counter-based codes\./,
    )
    expect(none.code).toBe(1)
  })

  it('lists the formats that it reads', async () => {
    const formats = JSON.parse((await cli.bare(['formats', '--json'])).out)
    expect(formats).toContainEqual({
      id: 'aegis',
      name: 'Aegis',
      extensions: ['json'],
      sealed: 'sometimes',
    })
  })
})
