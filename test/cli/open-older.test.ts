import { readFile, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Cli, createCli } from './run-cli.ts'

const link = (name: string, secret: string) =>
  `otpauth://totp/${name}:ada?secret=${secret}&issuer=${name}`

let cli: Cli
let older: Buffer

beforeEach(async () => {
  cli = await createCli()
  await cli(['add', link('First', 'JBSWY3DPEHPK3PXPJBSWY3DP')])
  older = await readFile(cli.vaultFile)
  await cli(['add', link('Second', 'GEZDGNBVGY3TQOJQGEZDGNBV')])
})
afterEach(() => cli.remove())

const names = async () => {
  const listed = (await cli.json(['list'])) as { issuer: string }[]
  return listed.map(({ issuer }) => issuer)
}

describe('attack 17: an older vault file put in the place of the newest, in the terminal', () => {
  it('is refused with both dates and both ways on', async () => {
    await writeFile(cli.vaultFile, older)
    for (const command of [
      ['list'],
      ['code', 'First'],
      ['add', link('Third', 'MFRGGZDFMZTWQ2LKMFRGGZDF')],
    ]) {
      const { code, out, err } = await cli(command)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err.match(/\w{3,4} \d{1,2}, \d{4}, \d{1,2}:\d\d:\d\d\s[AP]M/g)).toHaveLength(3)
      expect(err).toContain('open-older --newest-backup')
      expect(err).toContain('open-older --as-it-is')
    }
    expect(await readFile(cli.vaultFile)).toEqual(older)
  })

  it('is opened as it is, and is the newest from then on', async () => {
    await writeFile(cli.vaultFile, older)
    expect(await cli(['open-older', '--as-it-is'])).toMatchObject({
      code: 0,
      out: 'Opened the vault as it is. This is the newest version from now on.\n',
    })
    expect(await names()).toEqual(['First'])
  })

  it('gives way to the newest backup', async () => {
    await writeFile(cli.vaultFile, older)
    const { code, out } = await cli(['open-older', '--newest-backup'])
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^Restored the backup from .*\d{4}/),
    })
    expect(await names()).toEqual(['First', 'Second'])
  })

  it('is refused without a choice, and reported as the newest if it is', async () => {
    for (const how of [[], ['--as-it-is', '--newest-backup']]) {
      expect(await cli(['open-older', ...how])).toMatchObject({
        code: 2,
        err: expect.stringContaining('use either'),
      })
    }
    const newest = await cli(['open-older', '--as-it-is'])
    expect(newest).toMatchObject({ code: 0, err: expect.stringContaining('newest') })
    expect(await names()).toEqual(['First', 'Second'])
  })
})
