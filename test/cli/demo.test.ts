/** `countersign demo`: what it shows, and that the user's own vault is out of its reach. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import { demoPassphrase, fillDemo } from '../../cli/demo/fill-demo.ts'
import { createTerminalHost } from '../../cli/host.ts'
import { sessionOf } from '../../cli/vault-session.ts'
import { startApp } from '../../core/start.ts'
import { type Cli, createCli } from './run-cli.ts'

let cli: Cli
beforeAll(async () => {
  cli = await createCli()
  await mkdir(path.join(cli.folder, 'renderer'))
  await writeFile(path.join(cli.folder, 'renderer/index.html'), '<title>The page</title>')
})
afterAll(() => cli.remove())

/** Every file below the folder, with its content. */
const everyFile = async (folder: string) => (await readdir(folder, { recursive: true })).sort()

async function openDemo() {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-demo-test-'))
  const app = await startApp({
    host: createTerminalHost('1.2.3', undefined, true),
    vaultChoice: { file: path.join(folder, 'demo.countersign') },
    env: { COUNTERSIGN_DATA_FOLDER: folder, COUNTERSIGN_KEYCHAIN_SERVICE: 'not to be used' },
    isDemo: true,
  })
  onTestFinished(async () => {
    await app.close()
    await rm(folder, { recursive: true, force: true })
  })
  await fillDemo(app)
  return sessionOf(app, () => demoPassphrase)
}

it('has a dozen invented entries with tags and backup codes, and says that it is a demo', async () => {
  const { call } = await openDemo()
  const entries = await call('entries.list', undefined)
  expect(entries).toHaveLength(12)
  expect(entries.every(({ tags }) => tags.length > 0)).toBe(true)
  expect(entries.filter(({ pinned }) => pinned).length).toBeGreaterThan(0)
  const withCodes = entries.filter(({ backupCodes }) => backupCodes !== null)
  expect(withCodes.map(({ issuer }) => issuer).sort()).toEqual(['GitHub', 'GitLab'])
  expect(entries.find(({ issuer }) => issuer === 'Steam')?.otp.type).toBe('steam')
  expect(await call('host.capabilities', undefined)).toMatchObject({ isDemo: true })
  expect((await call('vault.status', undefined)).recoveryKeyConfirmed).toBe(true)
})

it('never opens the keychain, even when somebody asks for it', async () => {
  const { call } = await openDemo()
  await expect(call('vault.move', { place: 'keychain' })).rejects.toThrow(
    'The demo never uses the keychain.',
  )
  expect(await call('vault.status', undefined)).toMatchObject({ state: 'open', place: 'file' })
})

it('touches nothing of the user, and removes its own folder at the end', async () => {
  await cli(['add', 'otpauth://totp/GitHub:alice?secret=JBSWY3DPEHPK3PXPJBSWY3DP'])
  const temporary = path.join(cli.folder, 'temporary')
  await mkdir(temporary)
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temporary)
  onTestFinished(() => void vi.unstubAllEnvs())
  const before = await everyFile(cli.folder)
  const { code, out, err } = await cli.bare(['demo', '--no-open', '--json'])
  expect(err).toContain('Its passphrase is “demo”.')
  expect({ code, url: JSON.parse(out).url }).toEqual({
    code: 0,
    url: expect.stringMatching(/^http:/),
  })
  expect(await everyFile(cli.folder)).toEqual(before)
})

it.each([[['--vault', 'mine']], [['--passphrase-stdin']]])('refuses %j', async args => {
  const { code, err } = await cli.bare(['demo', ...args])
  expect(code).toBe(2)
  expect(err).toContain('the demo makes its own vault')
})
