/**
 * Checks electron-builder.yml against electron-builder's own schema, and against what we rely on.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Configuration } from 'app-builder-lib'
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js'
import { DebugLogger } from 'builder-util'
import { beforeAll, describe, expect, it } from 'vitest'
import { importers } from '../../core/importers/registry.ts'
import { root } from './boot.ts'

let config: Configuration

beforeAll(async () => {
  config = await getConfig(root, 'electron-builder.yml', null)
})

it('would not be valid with a key that the schema does not know', async () => {
  const wrong = { ...structuredClone(config), electronFuze: {} } as Configuration
  await expect(validateConfiguration(wrong, new DebugLogger(false))).rejects.toThrow(/electronFuze/)
})

it('is valid', async () => {
  await validateConfiguration(structuredClone(config), new DebugLogger(false))
})

it('packs an asar, which the integrity fuse needs, and never publishes', () => {
  expect(config.asar).toBe(true)
  expect(config.disableAsarIntegrity).toBeUndefined()
  expect(config.publish).toBeNull()
})

it('attack 18: a signal opens no inspector in what is packed, nor does an argument', () => {
  expect(config.electronFuses).toMatchObject({
    enableNodeCliInspectArguments: false,
    enableNodeOptionsEnvironmentVariable: false,
    runAsNode: false,
  })
})

it('fact 14: asks no keychain for a key to cookies that it does not keep', () => {
  expect(config.electronFuses?.enableCookieEncryption).toBe(false)
})

it('fact 17: an AppImage starts without FUSE 2, and with its sandbox', () => {
  expect(config.toolsets?.appimage).toBe('1.0.3')
  expect(config.linux?.executableArgs).toEqual([])
})

it('fact 10: removing the program takes back the links that it took over', () => {
  const script = readFileSync(join(root, config.nsis?.include ?? ''), 'utf8')
  expect(script).toContain('!macro customUnInstall')
  expect(script).toContain('DeleteRegKey HKCU "Software\\Classes\\otpauth"')
})

it('fact 5: a Flatpak hears that the computer sleeps and that its screen is locked', () => {
  expect(config.flatpak?.finishArgs).toEqual(
    expect.arrayContaining([
      '--system-talk-name=org.freedesktop.login1',
      '--talk-name=org.freedesktop.ScreenSaver',
    ]),
  )
})

it('gives the hardened runtime the camera and the keys, and nothing that loosens it', () => {
  expect(config.mac?.hardenedRuntime).toBe(true)
  expect(config.mac?.extendInfo).toHaveProperty('NSCameraUsageDescription')
  expect(config.mac?.extendInfo).toHaveProperty('NSAppleEventsUsageDescription')
  const plist = readFileSync(join(root, config.mac?.entitlements ?? ''), 'utf8')
  const keys = [...plist.matchAll(/<key>(.+)<\/key>/g)].map(match => match[1])
  expect(keys).toEqual([
    'com.apple.security.cs.allow-jit',
    'com.apple.security.device.camera',
    'com.apple.security.automation.apple-events',
  ])
})

describe('fact 19: without a certificate, macOS gets a configuration of its own', () => {
  let unsigned: Configuration

  beforeAll(async () => {
    unsigned = await getConfig(root, 'electron-builder.unsigned.yml', null)
  })

  it('that is valid, and is the other one in all else', async () => {
    await validateConfiguration(structuredClone(unsigned), new DebugLogger(false))
    const { mac, artifactName, ...others } = unsigned
    const { mac: signed, artifactName: signedName, ...same } = config
    expect(others).toEqual({ ...same, extends: './electron-builder.yml' })
    expect(artifactName).toContain('-unsigned-')
    expect(signedName).not.toContain('unsigned')
    expect(mac).toMatchObject({ target: signed?.target, hardenedRuntime: true })
  })

  it('that signs ad hoc and lets it load libraries, which no release does', () => {
    expect(unsigned.mac).toMatchObject({ identity: '-', notarize: false })
    expect(config.mac?.identity).toBeUndefined()
    const keysOf = ({ mac }: Configuration) => {
      const plist = readFileSync(join(root, mac?.entitlements ?? ''), 'utf8')
      return [...plist.matchAll(/<key>(.+)<\/key>/g)].map(match => match[1])
    }
    const loosened = 'com.apple.security.cs.disable-library-validation'
    expect(keysOf(config)).not.toContain(loosened)
    expect(keysOf(unsigned).filter(key => !keysOf(config).includes(key))).toEqual([loosened])
  })
})

it('gives the flatpak the keychain and the network, but no files', () => {
  const permissions = config.flatpak?.finishArgs ?? []
  expect(permissions).toContain('--talk-name=org.freedesktop.secrets')
  expect(permissions).toContain('--share=network')
  expect(permissions.filter(permission => /filesystem/.test(permission))).toEqual([])
})

it('announces otpauth to every system', () => {
  expect(config.protocols).toEqual([expect.objectContaining({ schemes: ['otpauth'] })])
  expect(config.linux?.mimeTypes).toContain('x-scheme-handler/otpauth')
})

describe('files', () => {
  const extensions = (associations: Configuration['fileAssociations']) =>
    [associations ?? []].flat().flatMap(({ ext }) => ext)
  const onLinux = () =>
    readFileSync(join(root, 'packaging/linux/app.countersign.Countersign.mime.xml'), 'utf8')

  it('of our own backups belong to it on every system', () => {
    expect(extensions(config.fileAssociations)).toEqual(['countersign'])
  })

  it('of other apps are offered, never taken over, and only where it reads them', () => {
    const known = importers.flatMap(({ extensions: all }) => all)
    for (const system of ['mac', 'linux'] as const) {
      const offered = extensions(config[system]?.fileAssociations)
      expect(offered.length).toBeGreaterThan(5)
      expect(offered.filter(extension => !known.includes(extension))).toEqual([])
      expect(offered).not.toContain('json')
    }
    const ranks = [config.mac?.fileAssociations ?? []].flat().map(({ rank }) => rank)
    expect(new Set(ranks)).toEqual(new Set(['Alternate']))
    // On Windows, an association would make the program the default.
    expect(config.win?.fileAssociations).toBeUndefined()
  })

  it('are the same ones in the package of the command line', () => {
    const types = [...onLinux().matchAll(/<mime-type type="([^"]+)">/g)].map(match => match[1])
    const globs = [...onLinux().matchAll(/<glob pattern="\*\.([^"]+)"/g)].map(match => match[1])
    const all = [config.fileAssociations ?? [], config.linux?.fileAssociations ?? []].flat()
    expect(types).toEqual(all.map(({ mimeType }) => mimeType))
    expect(globs).toEqual(extensions(all))
    const entry = readFileSync(
      join(root, 'packaging/linux/app.countersign.Countersign.desktop'),
      'utf8',
    )
    expect(entry).toContain(`MimeType=${types.join(';')};application/x-keepass2;\n`)
    expect(entry).toMatch(/^Exec=countersign ui --window %F$/m)
  })
})

it('asks for the keychain’s library where packages name what they need', () => {
  expect(config.deb?.depends).toContain('libsecret-1-0')
  expect(config.rpm?.depends).toContain('libsecret')
})

describe('targets', () => {
  const everywhere = ['x64', 'arm64']
  it.each([
    ['mac', { dmg: ['universal'], zip: ['universal'] }],
    ['win', { nsis: everywhere, portable: everywhere }],
    ['linux', { AppImage: everywhere, deb: everywhere, rpm: everywhere, flatpak: ['x64'] }],
  ] as const)('for %s are complete', (system, expected) => {
    const targets = config[system]?.target as { target: string; arch: string | string[] }[]
    expect(Object.fromEntries(targets.map(({ target, arch }) => [target, [arch].flat()]))).toEqual(
      expected,
    )
  })
})
