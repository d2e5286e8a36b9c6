import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashOf, isStale } from '../../scripts/build.mjs'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'countersign-build-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

describe("the hash of a build's inputs", () => {
  const inputs = ['core', 'package.json']
  const hash = () => hashOf(root, inputs)

  beforeEach(() => {
    write('core/a.ts', 'a')
    write('core/deep/b.ts', 'b')
    write('package.json', '{}')
  })

  it.each<[string, () => void]>([
    ['a changed file', () => write('core/deep/b.ts', 'B')],
    ['a new file', () => write('core/c.ts', '')],
    ['a removed file', () => rmSync(join(root, 'core/a.ts'))],
    ['a file that took another’s name', () => moveContent('core/a.ts', 'core/z.ts', 'a')],
    ['a changed file beside the rooms', () => write('package.json', '{"version":"2"}')],
  ])('is another after %s', (_name, change) => {
    const before = hash()
    change()
    expect(hash()).not.toBe(before)
  })

  it('is the same after a file was saved as it was', () => {
    const before = hash()
    write('core/a.ts', 'a')
    expect(hash()).toBe(before)
  })

  it('ignores other rooms', () => {
    const before = hash()
    write('renderer/main.tsx', 'page')
    expect(hash()).toBe(before)
  })

  function moveContent(from: string, to: string, text: string): void {
    rmSync(join(root, from))
    write(to, text)
  }
})

describe('whether a target is stale', () => {
  const stale = () => isStale(root, 'cli', 'hash', ['countersign.js'])

  it('is true if it was never built', () => {
    expect(stale()).toBe(true)
  })

  it('is true if it was built from something else', () => {
    write('cli/.stamp', 'another hash')
    write('cli/countersign.js', '')
    expect(stale()).toBe(true)
  })

  it('is true if a result is gone', () => {
    write('cli/.stamp', 'hash')
    expect(stale()).toBe(true)
  })

  it('is false if it was built from this', () => {
    write('cli/.stamp', 'hash')
    write('cli/countersign.js', '')
    expect(stale()).toBe(false)
  })
})
