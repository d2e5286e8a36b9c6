/** electron-builder.yml, against electron-builder's own schema and against what we rely on. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Configuration } from 'app-builder-lib'
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js'
import { DebugLogger } from 'builder-util'
import { minimatch } from 'minimatch'
import { beforeAll, describe, expect, it } from 'vitest'
import { external } from '../../scripts/targets.mjs'
import { root } from './boot.ts'

let config: Configuration

beforeAll(async () => {
  config = await getConfig(root, 'electron-builder.yml', null)
})

it('refuses a key that the schema does not know, so that the next test can fail', async () => {
  const wrong = { ...config, electronFuze: {} } as Configuration
  await expect(validateConfiguration(wrong, new DebugLogger(false))).rejects.toThrow(/electronFuze/)
})

it('is valid', async () => {
  await validateConfiguration(structuredClone(config), new DebugLogger(false))
})

describe('hardening', () => {
  it('sets the eight fuses', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      resetAdHocDarwinSignature: true,
    })
  })

  it('packs an asar, which the integrity fuse needs', () => {
    expect(config.asar).toBe(true)
    expect(config.disableAsarIntegrity).toBeUndefined()
  })

  it('gives the hardened runtime the camera and nothing that loosens it', () => {
    expect(config.mac?.hardenedRuntime).toBe(true)
    expect(config.mac?.extendInfo).toHaveProperty('NSCameraUsageDescription')
    const plist = readFileSync(join(root, config.mac?.entitlements ?? ''), 'utf8')
    const keys = [...plist.matchAll(/<key>(.+)<\/key>/g)].map(match => match[1])
    expect(keys).toEqual(['com.apple.security.cs.allow-jit', 'com.apple.security.device.camera'])
  })

  it('gives the flatpak neither network nor home folder', () => {
    expect(config.flatpak?.finishArgs?.join(' ')).not.toMatch(
      /network|filesystem|x11(?<!fallback-x11)/,
    )
    expect(config.flatpak?.finishArgs).toContain('--talk-name=org.freedesktop.secrets')
  })
})

it('announces otpauth to every system', () => {
  expect(config.protocols).toEqual([expect.objectContaining({ schemes: ['otpauth'] })])
  expect(config.linux?.mimeTypes).toEqual(['x-scheme-handler/otpauth'])
})

it('never publishes', () => {
  expect(config.publish).toBeNull()
})

it.each([
  ['mac', { dmg: ['universal'], zip: ['universal'] }],
  ['win', { nsis: ['x64', 'arm64'], portable: ['x64', 'arm64'] }],
  [
    'linux',
    { AppImage: ['x64', 'arm64'], deb: ['x64', 'arm64'], rpm: ['x64', 'arm64'], flatpak: ['x64'] },
  ],
] as const)('builds every package for %s', (system, expected) => {
  const targets = config[system]?.target as { target: string; arch: string | string[] }[]
  expect(Object.fromEntries(targets.map(({ target, arch }) => [target, [arch].flat()]))).toEqual(
    expected,
  )
})

describe('the packed files', () => {
  const patterns = () => config.files as string[]

  /** As electron-builder reads them: the last pattern that matches a path decides. */
  function isPacked(path: string): boolean {
    const module = path.startsWith('node_modules/')
    return patterns().reduce((packed, pattern) => {
      if (!pattern.startsWith('!')) return packed || (!module && minimatch(path, pattern))
      return packed && !minimatch(path, pattern.slice(1), { dot: true })
    }, module)
  }

  it.each([
    ['out/electron/main.js', true],
    ['out/electron/preload.cjs', true],
    ['out/renderer/index.html', true],
    ['node_modules/keytar/build/Release/keytar.node', true],
    ['node_modules/@node-rs/argon2/index.js', true],
    ['node_modules/@node-rs/argon2-linux-x64-gnu/argon2.linux-x64-gnu.node', true],
    ['out/electron/main.js.map', false],
    ['out/cli/countersign.js', false],
    ['electron/main.ts', false],
    ['test/electron/life.test.ts', false],
    ['node_modules/sharp/lib/index.js', false],
    ['node_modules/@img/sharp-linux-x64/lib/sharp.node', false],
    ['node_modules/zxing-wasm/dist/full/index.js', false],
  ])('%s: %s', (path, expected) => {
    expect(isPacked(path)).toBe(expected)
  })

  it('hold every module that the main bundle asks for', () => {
    const bundle = readFileSync(join(root, 'out/electron/main.js'), 'utf8')
    const asked = external.filter(
      name =>
        name !== 'electron' && new RegExp(`(from|import|require\\() ?["']${name}`).test(bundle),
    )
    expect(asked.length).toBeGreaterThan(0)
    for (const name of asked) expect(isPacked(`node_modules/${name}/index.js`), name).toBe(true)
  })

  it('has its pictures and papers in place', () => {
    for (const file of ['icon.png', 'entitlements.mac.plist', 'check-native-modules.mjs']) {
      expect(existsSync(join(root, 'electron/resources', file)), file).toBe(true)
    }
  })
})
