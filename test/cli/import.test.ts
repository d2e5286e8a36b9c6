import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
    ['what no app writes', 'letter.txt', /^letter\.txt: No app that Countersign knows/],
    ['an empty file', 'empty.json', /^empty\.json: The file is empty\.$/m],
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
    expect(code).toBe(0)
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

describe('import and export', () => {
  it('adds what is new once, tells duplicates and bad rows, and makes the vault', async () => {
    const first = await cli(['import', list])
    expect(first.out).toBe('Added 2 entries.\n')
    expect(first.err).toMatch(/Base32/)
    const again = await cli(['import', list])
    expect(again.out).toBe('Added 0 entries.\nLeft out 2 that the vault has already.\n')
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
      err: 'That is not the password of sealed.json.\n',
    })
    const asked = await cli.bare(['import', file, '--dry-run'], { typed: [password] })
    expect(asked.out).toContain('GitHub')
    const nobody = await cli.bare(['import', file, '--dry-run'])
    expect(nobody.err).toMatch(/is sealed: run this in a terminal, or give --password-stdin/)
  })

  it('writes plain files only after a yes, and over nothing', async () => {
    const file = join(cli.folder, 'plain.txt')
    const args = ['export', '--format', 'otpauth-list', '--out', file]
    expect((await cli(args)).code).toBe(1)
    expect((await cli(args, { typed: ['no'] })).err).toBe('Nothing was written.\n')
    expect((await cli(args, { typed: ['yes'] })).code).toBe(0)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await readFile(file, 'utf8')).split('\n')).toHaveLength(3)
    expect((await cli([...args, '--yes'])).err).toMatch(/is there already/)
  })

  it('exports the chosen entries, and says what a format cannot hold', async () => {
    const one = ['export', '--format', 'otpauth-list', '--only', 'bank', '--yes', '--out', '-']
    expect((await cli(one)).out).toMatch(/^otpauth:\/\/hotp\/Bank:ada\?[^\n]*\n$/)
    const none = await cli(['export', '--format', 'bitwarden', '--only', 'bank', '--yes'])
    expect(none.err).toMatch(/^Bank \(ada\) is left out\. Bitwarden has no counter-based codes\./)
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
