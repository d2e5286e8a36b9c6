import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isInstalled, lockHash, matches } from '../../scripts/modules.mjs'

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

  it('installs where npm never did', () => {
    expect(isInstalled(root, null, now)).toBe(false)
  })

  it('installs anew for another Node or another system, whatever lies there', () => {
    installByNpm({ 'node_modules/a': {} })
    const stamp = { ...now, runtime: 'darwin-arm64-115' }
    expect(isInstalled(root, stamp, now)).toBe(false)
  })

  it('installs where the lock file asks for more', () => {
    installByNpm({})
    expect(isInstalled(root, { ...now, lock: 'of before' }, now)).toBe(false)
  })

  it('does nothing where the stamp is of this lock file', () => {
    expect(isInstalled(root, { ...now }, now)).toBe(true)
  })

  it('does nothing after a developer installed by hand', () => {
    installByNpm({ 'node_modules/a': {} })
    expect(isInstalled(root, { ...now, lock: 'of before' }, now)).toBe(true)
  })
})

it('locks a binary for every system of every package that has some', () => {
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
