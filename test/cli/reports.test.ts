import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BuiltCli, createBuiltCli } from './built-cli.ts'

/** The inputs come from public bug reports, and don't belong to the project. */
const folder = fileURLToPath(new URL('../../../shared/fixtures/reports/', import.meta.url))
const input = (name: string) => join(folder, name)

interface Row {
  readonly issuer: string
  readonly status: string
  readonly added: boolean
}

describe.skipIf(!existsSync(folder))('inputs of public bug reports, in the terminal', () => {
  let cli: BuiltCli
  beforeAll(async () => {
    cli = await createBuiltCli()
  })
  afterAll(() => cli.remove())

  async function bringIn(name: string, ...args: string[]) {
    const { code, out } = await cli.run(['import', input(name), '--json', ...args])
    const { entries } = JSON.parse(out) as { entries: Row[] }
    return { code, rows: entries.map(({ issuer, status, added }) => [issuer, status, added]) }
  }

  it('import entries with the same secret once, and report those in the trash', async () => {
    const name = 'f03-aegis-same-secret.json'
    const issuers = ['Golf', 'Kernel', 'Golf 8', 'Golf counter']
    const all = (status: string, added: boolean) => issuers.map(issuer => [issuer, status, added])
    expect(await bringIn(name)).toEqual({ code: 0, rows: all('new', true) })
    expect(await bringIn(name)).toEqual({ code: 0, rows: all('known', false) })
    await cli.run(['remove', 'Kernel'])
    const { code, out, err } = await cli.run(['import', input(name)])
    expect({ code, out }).toEqual({
      code: 0,
      out: 'Added 0 entries.\n3 entries are already in the vault.\n',
    })
    expect(err).toMatch(/^1 entry is in the trash\. .*`countersign restore`.*\n {2}Kernel /)
    expect((await bringIn(name)).rows[1]).toEqual(['Kernel', 'trashed', false])
  })

  it('name what was left out, advise to keep the old app, and have an exit status of their own', async () => {
    const { code, err } = await cli.run(['import', input('r11-2fas-partial.2fas')])
    expect(code).toBe(3)
    expect(err).toMatch(
      /^Bank.*\nOld.*\n1 added, 2 left out\. Keep the old app until they’re imported\.\n$/,
    )
  })

  it('exit with 1 if nothing was read', async () => {
    const { code, out } = await cli.run(['import', input('f02b-winauth-sealed.xml'), '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      entries: [],
      skipped: [{ reason: expect.any(String) }],
    })
  })
})
