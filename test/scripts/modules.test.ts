import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildKeytar, isInstalled, lockHash, matches } from '../../scripts/modules.mjs'
import { npm } from '../../scripts/run.mjs'

const one = { version: '1.0.0', integrity: 'sha512-one' }
const forOtherSystems = { version: '2.0.0', integrity: 'sha512-other', optional: true }

describe('node_modules against the lock file', () => {
  it.each([
    ['the same', { 'node_modules/a': one }, true],
    ['a package is missing', {}, false],
    ['another version', { 'node_modules/a': { ...one, version: '1.0.1' } }, false],
    ['other content', { 'node_modules/a': { ...one, integrity: 'sha512-two' } }, false],
    ['a package too many', { 'node_modules/a': one, 'node_modules/b': one }, false],
  ])('%s', (_name, installed, expected) => {
    const wanted = { '': {}, 'node_modules/a': one, 'node_modules/other': forOtherSystems }
    expect(matches(wanted, installed)).toBe(expected)
  })
})

describe('whether to install', () => {
  let root: string
  let now: { lock: string; runtime: string }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'countersign-modules-'))
    mkdirSync(join(root, 'node_modules'))
    writeFileSync(join(root, 'package-lock.json'), '{"packages":{"":{},"node_modules/a":{}}}')
    now = { lock: lockHash(root), runtime: 'linux-x64-115' }
  })
  afterEach(() => rmSync(root, { recursive: true }))

  const installByNpm = (packages: object) =>
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))

  it('installs if npm never did', () => {
    expect(isInstalled(root, null, now)).toBe(false)
  })

  it('installs again for another Node or another system, whatever is there', () => {
    installByNpm({ 'node_modules/a': {} })
    const stamp = { ...now, runtime: 'darwin-arm64-115' }
    expect(isInstalled(root, stamp, now)).toBe(false)
  })

  it('installs if the lock file has more', () => {
    installByNpm({})
    expect(isInstalled(root, { ...now, lock: 'of before' }, now)).toBe(false)
  })

  it('does nothing if the stamp matches this lock file', () => {
    expect(isInstalled(root, { ...now }, now)).toBe(true)
  })

  it('does nothing after a developer installed by hand', () => {
    installByNpm({ 'node_modules/a': {} })
    expect(isInstalled(root, { ...now, lock: 'of before' }, now)).toBe(true)
  })
})

it('locks a binary for every system of every package that has any', () => {
  interface Locked {
    optionalDependencies?: Record<string, string>
  }
  const file = new URL('../../package-lock.json', import.meta.url)
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync(file, 'utf8'))
  const names = Object.keys(packages).map(path => path.replace(/^.*node_modules\//, ''))
  const unlocked = Object.values(packages)
    .flatMap(locked => Object.keys(locked.optionalDependencies ?? {}))
    .filter(name => !names.includes(name))
  expect(unlocked).toEqual([])
})

describe('attack 12: somebody puts another binary of keytar where it is downloaded from', () => {
  const project = join(import.meta.dirname, '../..')
  const read = (file: string) => readFileSync(join(project, file), 'utf8')

  it('is compiled here, and its own install script is never run', () => {
    const root = mkdtempSync(join(tmpdir(), 'countersign-keytar-'))
    const folder = join(root, 'node_modules/keytar')
    mkdirSync(folder, { recursive: true })
    const leave = (name: string) => `node -e "require('fs').writeFileSync('${name}', '')"`
    const scripts = {
      preinstall: leave('fetched'),
      install: leave('fetched'),
      build: leave('compiled'),
    }
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'keytar', scripts }))
    writeFileSync(join(folder, 'index.js'), '')
    expect(buildKeytar(root)).toBe(true)
    expect(['compiled', 'fetched'].map(name => existsSync(join(folder, name)))).toEqual([
      true,
      false,
    ])
    rmSync(root, { recursive: true })
  })

  it('runs no install script in a plain npm install either, nor when it is packed', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
    expect(JSON.parse(read('package.json')).allowScripts.keytar).toBe(false)
    expect(read('electron-builder.yml')).toMatch(/^buildDependenciesFromSource: true$/m)
  })

  it('compiles the source whose digest is in the lock file', () => {
    const { packages } = JSON.parse(read('package-lock.json'))
    expect(packages['node_modules/keytar'].integrity).toMatch(/^sha512-/)
  })
})

describe('attack 21: setting up sends what nobody asked for', () => {
  it('never lets npm ask for a newer npm', () => {
    const settings = readFileSync(join(import.meta.dirname, '../../.npmrc'), 'utf8')
    expect(settings).toMatch(/^update-notifier=false$/m)
    const root = mkdtempSync(join(tmpdir(), 'countersign-npm-'))
    const script = `node -p "process.env.npm_config_update_notifier" > said`
    writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts: { say: script } }))
    expect(npm(['run', '--silent', 'say'], { cwd: root })).toBe(0)
    expect(readFileSync(join(root, 'said'), 'utf8').trim()).toBe('false')
    rmSync(root, { recursive: true })
  })
})
