import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Cli, createCli } from './run-cli.ts'

const github = 'otpauth://totp/GitHub:alice?secret=JBSWY3DPEHPK3PXPJBSWY3DP&issuer=GitHub'
const gitlab = 'otpauth://totp/GitLab:bob?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=GitLab'

interface Listed {
  readonly id: string
  readonly issuer: string
}

let desktop: Cli
let laptop: Cli
let folder: string

beforeEach(async () => {
  desktop = await createCli()
  laptop = await createCli()
  folder = path.join(desktop.folder, 'shared')
  await mkdir(folder)
})
afterEach(async () => {
  await desktop.remove()
  await laptop.remove()
})

const issuers = async (cli: Cli) => ((await cli.json(['list'])) as Listed[]).map(one => one.issuer)
const now = (cli: Cli) => cli.json(['sync', 'now'])

async function pair(): Promise<string> {
  const { pairing } = (await desktop.json(['sync', 'setup', folder])) as { pairing: string }
  const asked = await laptop.json(['sync', 'join', '--stdin'], { stdin: `${pairing}\n` })
  const { device, check } = asked as { device: string; check: string }
  expect(asked).toMatchObject({ state: 'waiting' })
  expect(await desktop.json(['sync', 'accept', check])).toEqual({ device })
  return device
}

describe('countersign sync', () => {
  it('joins two vaults, brings changes over, and lets a computer go', async () => {
    await desktop.json(['add', github])
    await laptop.json(['add', gitlab])
    const device = await pair()
    expect(await now(laptop)).toMatchObject({ state: 'same', received: 1 })
    expect(await now(desktop)).toMatchObject({ state: 'same', received: 1, kept: [] })
    expect(await issuers(laptop)).toEqual(expect.arrayContaining(['GitHub', 'GitLab']))
    expect(await issuers(desktop)).toEqual(await issuers(laptop))

    await laptop.json(['remove', 'GitHub'])
    expect(await now(laptop)).toMatchObject({ sent: 1 })
    expect(await now(desktop)).toMatchObject({ received: 1 })
    expect(await issuers(desktop)).toEqual(['GitLab'])
    expect(await desktop.json(['sync', 'status'])).toMatchObject({ state: 'same', problems: [] })

    await desktop.json(['sync', 'remove', device, '--yes'])
    await desktop.json(['restore', 'GitHub'])
    await now(desktop)
    expect(await now(laptop)).toMatchObject({ state: 'attention', received: 0 })
    expect(await issuers(laptop)).toEqual(['GitLab'])
    expect(await desktop.json(['sync', 'devices'])).toMatchObject([
      { thisOne: true, removed: false },
      { id: device, thisOne: false, removed: true },
    ])
    const written = await Promise.all(
      (await readdir(folder)).map(name => readFile(path.join(folder, name), 'latin1')),
    )
    expect(written.join()).not.toMatch(/GitHub|alice|JBSWY3DP/)
  })

  it('leaves keys and pairing texts in no file, and refuses them as arguments', async () => {
    await desktop.json(['add', github])
    const set = await desktop(['sync', 'setup', folder])
    const pairing = /countersign-pair:\S+/.exec(set.out)?.[0] ?? ''
    expect(set.err).not.toContain('countersign-pair:')
    const asked = await laptop.json(['sync', 'join', '--stdin'], { stdin: `${pairing}\n` })
    await desktop.json(['sync', 'accept', (asked as { check: string }).check])
    await now(laptop)
    const files = await Promise.all(
      [desktop.folder, laptop.folder].map(async root => {
        const found = await readdir(root, { recursive: true, withFileTypes: true })
        return found.filter(one => one.isFile()).map(one => path.join(one.parentPath, one.name))
      }),
    )
    expect(files.flat().length).toBeGreaterThan(3)
    for (const file of files.flat()) {
      expect(await readFile(file, 'latin1')).not.toMatch(/countersign-pair:|JBSWY3DP|keySecret/)
    }
    const { code, err } = await laptop(['sync', 'join', pairing])
    expect(code).not.toBe(0)
    expect(err).not.toContain(pairing)
  })

  it('says what is wrong with the folder, and changes nothing', async () => {
    await desktop.json(['add', github])
    await desktop.json(['sync', 'setup', folder])
    await rename(folder, `${folder}.away`)
    expect(await now(desktop)).toMatchObject({ state: 'unreachable', received: 0 })
    await mkdir(folder)
    await rename(`${folder}.away`, `${folder}.other`)
    await writeFile(path.join(folder, 'notes.txt'), 'not ours')
    expect(await issuers(desktop)).toEqual(['GitHub'])
  })

  it.each([
    [['sync', 'now'], /isn’t synced/],
    [['sync', 'setup', 'ftp://host/folder'], /can’t sync over ftp/],
    [['sync', 'setup', '/nowhere/at/all'], /isn’t there/],
    [['sync', 'accept', '123456'], /isn’t synced/],
    [['sync', 'join', '--stdin'], /isn’t a pairing text/],
  ])('%j is refused in words', async (args, words) => {
    await desktop.json(['add', github])
    const { code, err } = await desktop([...args], { stdin: 'hello\n' })
    expect(code).toBe(1)
    expect(err).toMatch(words)
  })
})
