/**
 * Packs the program with electron-builder around a stand-in for Electron's binary, then checks the
 * package and boots its contents, away from this project's own modules.
 */
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { extractAll, extractFile, listPackage, statFile } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import QRCode from 'qrcode'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { flipByte, foreignCode, processorsOf } from '../../scripts/ci/check-installed.mjs'
import { copyForPacking, packDesktop } from '../../scripts/package/desktop.mjs'
import { BootedApp, build, root } from './boot.ts'

const [off, on] = [0x30, 0x31]

const folder = mkdtempSync(join(tmpdir(), 'countersign-packed-'))
const packed = join(folder, 'linux-unpacked')
const asar = join(packed, 'resources/app.asar')

beforeAll(async () => {
  await build()
  const options = { isDryRun: true, quiet: true }
  expect(await packDesktop(root, folder, ['--x64'], options)).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('has the bundles, the page and the native modules, and nothing else', () => {
  const places = listPackage(asar, { isPack: false }).map(file =>
    file.split('/').slice(1, 3).join('/'),
  )
  expect([...new Set(places)].sort()).toEqual([
    'node_modules',
    'node_modules/@canvas',
    'node_modules/@cwasm',
    'node_modules/@hyzyla',
    'node_modules/@img',
    'node_modules/@libsql',
    'node_modules/@neon-rs',
    'node_modules/@node-rs',
    'node_modules/detect-libc',
    'node_modules/keytar',
    'node_modules/libsql',
    'node_modules/semver',
    'node_modules/sharp',
    'node_modules/sql.js',
    'node_modules/zxing-wasm',
    'out',
    'out/electron',
    'out/renderer',
    'package.json',
  ])
  expect(listPackage(asar, { isPack: false }).filter(file => /\.(ts|map)$/.test(file))).toEqual([])
})

it('has the fuses blown that electron/hardening.ts relies on', async () => {
  const wire = await getCurrentFuseWire(join(packed, 'countersign'))
  const fuses = [
    [FuseV1Options.RunAsNode, off],
    [FuseV1Options.EnableCookieEncryption, off],
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable, off],
    [FuseV1Options.EnableNodeCliInspectArguments, off],
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, on],
    [FuseV1Options.OnlyLoadAppFromAsar, on],
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, off],
    [FuseV1Options.GrantFileProtocolExtraPrivileges, off],
  ] as const
  for (const [fuse, state] of fuses) expect(wire[fuse], FuseV1Options[fuse]).toBe(state)
})

it('names the desktop file that belongs to its windows', () => {
  const packageJson = JSON.parse(extractFile(asar, 'package.json').toString())
  expect(packageJson).toMatchObject({ desktopName: 'countersign.desktop', type: 'module' })
  expect(packageJson.main).toBe('out/electron/main.js')
})

it('keeps native code outside of the archive, where the system can load it', () => {
  const native = listPackage(asar, { isPack: false }).filter(file => file.endsWith('.node'))
  expect(
    native.map(file => statFile(asar, file.slice(1))).filter(file => !('unpacked' in file)),
  ).toEqual([])
  const modules = join(packed, 'resources/app.asar.unpacked/node_modules')
  for (const name of ['@img', '@libsql', '@node-rs'])
    expect(readdirSync(join(modules, name)).length).toBeGreaterThan(0)
})

it('starts, creates a vault, practices, imports, and serves a page using only what is packed', async () => {
  const unpacked = join(folder, 'unpacked')
  extractAll(asar, unpacked)
  const app = await new BootedApp({ out: join(unpacked, 'out') }).started()
  const created = await app.call('vault.create', { place: 'file', passphrase: 'a passphrase' })
  expect(created).toMatchObject({ ok: true, value: { state: 'open' } })
  expect((await app.ask('request', { url: 'app://countersign/' })).status).toBe(200)
  const practice = await app.call('practice.open', undefined)
  expect(practice).toMatchObject({ ok: true, value: { state: 'running' } })
  const picture = await QRCode.toBuffer('otpauth://totp/Example:ada?secret=JBSWY3DPEHPK3PXP')
  const imported = await app.call('imports.open', {
    import: randomUUID(),
    files: [{ name: 'code.png', file: picture.toString('base64') }],
    format: null,
  })
  expect(imported).toMatchObject({ ok: true, value: { rows: [{ label: 'ada' }] } })
  expect(await app.quit()).toBe(0)
  await app.dispose()
})

it('fact 16: packs a copy, so that the keytar of `npm start` stays the one that Node loads', async () => {
  const copy = mkdtempSync(join(folder, 'copy-'))
  await copyForPacking(root, copy)
  const binary = 'node_modules/keytar/build/Release/keytar.node'
  const own = readFileSync(join(root, binary))
  // electron-builder does the same for another processor.
  writeFileSync(join(copy, binary), 'compiled for another processor')
  expect(readFileSync(join(root, binary)).equals(own)).toBe(true)
  expect(spawnSync(process.execPath, ['-e', "require('keytar')"], { cwd: root }).status).toBe(0)
  // The copy contains what compiles it, and nothing that is only for development.
  expect(readdirSync(join(copy, 'node_modules'))).toEqual(
    expect.arrayContaining(['node-addon-api']),
  )
  expect(readdirSync(join(copy, 'node_modules'))).not.toContain('vitest')
})

it('contains the licenses of everybody whose code is in it', () => {
  const notices = readFileSync(join(packed, 'THIRD-PARTY-NOTICES.txt'), 'utf8')
  expect(notices).toContain('THIRD-PARTY NOTICES')
  expect(readFileSync(join(packed, 'LICENSE.countersign.txt'), 'utf8')).toContain('MIT')
})

it('detects native code for another processor, and changes one byte of the archive', () => {
  const resources = join(packed, 'resources')
  expect(foreignCode(resources, 'linux', 'x64')).toEqual([])
  expect(foreignCode(resources, 'linux', 'arm64').length).toBeGreaterThan(3)
  expect(processorsOf(readFileSync(process.execPath))).toEqual([process.arch])
  const before = readFileSync(asar)
  const changed = join(folder, 'changed.asar')
  writeFileSync(changed, before)
  flipByte(changed)
  const after = readFileSync(changed)
  expect(after.length).toBe(before.length)
  expect(after.filter((byte, at) => byte !== before[at])).toHaveLength(1)
})

it.each([
  [
    'darwin',
    'universal',
    ['argon2-darwin-arm64', 'argon2-darwin-x64'],
    ['darwin-arm64', 'darwin-x64'],
    ['darwin-arm64', 'libvips-darwin-arm64', 'darwin-x64', 'libvips-darwin-x64'],
  ],
  ['win32', 'x64', ['argon2-win32-x64-msvc'], ['win32-x64-msvc'], ['win32-x64']],
  ['win32', 'arm64', ['argon2-win32-arm64-msvc'], [], ['win32-arm64']],
  ['linux', 'x64', ['argon2-linux-x64-gnu'], ['linux-x64-gnu'], ['linux-x64', 'libvips-linux-x64']],
])('needs the native packages of %s on %s', async (platform, arch, argon2, libsql, sharp) => {
  const hook = pathToFileURL(join(root, 'electron/resources/check-native-modules.mjs'))
  const { nativePackages } = await import(hook.href)
  expect(nativePackages(platform, arch)).toEqual({
    '@node-rs/argon2': argon2.map(name => `@node-rs/${name}`),
    libsql: libsql.map(name => `@libsql/${name}`),
    sharp: sharp.map(name => `@img/sharp-${name}`),
  })
})
