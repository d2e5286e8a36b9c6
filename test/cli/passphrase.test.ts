import { chmod, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Cli, createCli, passphrase } from './run-cli.ts'

const link = 'otpauth://totp/GitHub:alice?secret=JBSWY3DPEHPK3PXPJBSWY3DP'

let cli: Cli
let vault: string[]

beforeEach(async () => {
  cli = await createCli()
  vault = ['--vault', cli.vaultFile]
})

afterEach(() => cli.remove())

describe('a passphrase', () => {
  it('is asked for twice before a vault is made with it', async () => {
    const differing = await cli.bare(['add', link, ...vault], { typed: ['one', 'another'] })
    expect(differing).toMatchObject({
      code: 1,
      err: expect.stringMatching(/The two don’t match\.\n$/),
    })
    const empty = await cli.bare(['add', link, ...vault], { typed: ['', ''] })
    expect(empty).toMatchObject({ code: 1, err: expect.stringContaining('Nothing was typed') })
    expect((await cli.bare(['list', ...vault])).err).toMatch(/^There is no vault yet/)

    expect(await cli.bare(['add', link, ...vault], { typed: ['one', 'one'] })).toMatchObject({
      code: 0,
      out: 'Added GitHub (alice).\n',
    })
    expect(await cli.bare(['list', ...vault], { typed: ['one'] })).toMatchObject({ code: 0 })
  })

  it('cannot be asked for if nobody is there', async () => {
    await cli(['add', link])
    const { code, err } = await cli.bare(['list', ...vault])
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/--passphrase-stdin/) })
  })

  it('comes from the first line of standard input', async () => {
    await cli(['add', link])
    const list = ['list', '--passphrase-stdin', ...vault]
    const given = await cli.bare(list, { stdin: `${passphrase}\r\nmore\n` })
    expect(given).toEqual({ code: 0, out: 'GitHub  alice  totp\n', err: '' })
    const empty = await cli.bare(list, { stdin: '\n' })
    expect(empty).toMatchObject({ code: 1, err: 'The first line of standard input is empty.\n' })
    const long = await cli.bare(list, { stdin: 'x'.repeat(10_000) })
    expect(long).toMatchObject({ code: 1, err: 'Standard input contains more than 8,192 bytes.\n' })
    const { err } = await cli.bare(list, { stdin: 'x'.repeat(2000) })
    expect(err).toBe('The first line of standard input is longer than 1,024 characters.\n')
  })

  it('is refused if it is wrong, and not repeated', async () => {
    await cli(['add', link])
    const wrong = 'not the passphrase at all'
    const { code, out, err } = await cli.bare(['list', ...vault], { typed: [wrong] })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/passphrase/)
    expect(err).not.toContain(wrong)
    // The one-second delay is over before anyone has typed the command again.
    expect(await cli(['list'])).toMatchObject({ code: 0 })
  })

  it('attack 18: that is guessed by one command after another has to wait longer and longer', async () => {
    await cli(['add', link])
    await cli.bare(['list', ...vault], { typed: ['wrong'] })
    const noted = path.join(cli.folder, 'passphrase-failures.json')
    const text = await readFile(noted, 'utf8')
    await writeFile(noted, text.replace('"failures": 1', '"failures": 8'))
    const { code, err } = await cli(['list'])
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/Try again in \d+ second/),
    })
  })
})

describe('COUNTERSIGN_PASSPHRASE_FILE', () => {
  const run = (file: string) =>
    cli.bare(['list', ...vault], { env: { COUNTERSIGN_PASSPHRASE_FILE: file } })

  it.runIf(process.platform !== 'win32').each([0o604, 0o640, 0o620, 0o644])(
    'is refused with mode %o',
    async mode => {
      await cli(['add', link])
      const file = path.join(cli.folder, 'open')
      await writeFile(file, passphrase)
      await chmod(file, mode)
      const { code, err } = await run(file)
      expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/chmod 600/) })
    },
  )

  it.each([
    ['is not there', undefined, /Can’t read the file/],
    ['is empty', '\n', /is empty/],
    ['is too large', 'x'.repeat(9000), /more than 8,192 bytes/],
  ])('is refused where it %s', async (_, content, sentence) => {
    await cli(['add', link])
    const file = path.join(cli.folder, 'given')
    if (content !== undefined) await writeFile(file, content, { mode: 0o600 })
    const { code, err } = await run(file)
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(sentence) })
  })
})
