import { describe, expect, it } from 'vitest'
import { freshCode, keepUnchanged, nextBoundary } from '../../renderer/stores/freshness.ts'
import type { Code } from '../../shared/entry-models.ts'
import { sampleId } from './sample-entries.ts'

const code = (at: number, validUntil: number | null, text = '123456'): Code => ({
  id: sampleId(at),
  code: text,
  next: null,
  validFrom: validUntil === null ? null : validUntil - 30_000,
  validUntil,
})

describe('freshCode', () => {
  it.each([
    ['none at all', undefined, 1000, false],
    ['another entry’s', code(2, 2000), 1000, false],
    ['one that ended before', code(1, 2000), 2001, false],
    ['one that ends this very moment', code(1, 2000), 2000, false],
    ['one with a millisecond left', code(1, 2000), 1999, true],
    ['a counted one, which never ends', code(1, null), 9e15, true],
  ])('%s', (_, held, hostNow, shown) => {
    expect(freshCode(sampleId(1), held, hostNow)).toBe(shown ? held : null)
  })
})

describe('nextBoundary', () => {
  it.each([
    ['nothing', [], null],
    ['only counted codes', [code(1, null)], null],
    ['the first of several', [code(1, 5000), code(2, null), code(3, 3000), code(4, 9000)], 3000],
  ])('of %s', (_, codes, boundary) => {
    expect(nextBoundary(codes)).toBe(boundary)
  })
})

describe('keepUnchanged', () => {
  it('keeps the objects of codes that did not change, so that their cards stay as they are', () => {
    const [old, gone, stale] = [code(1, 2000), code(2, 2000), code(3, 2000)]
    const before = new Map([old, gone, stale].map(one => [one.id, one]))
    const fresh = code(3, 4000)
    const after = keepUnchanged(before, [{ ...old }, fresh])
    expect([...after.keys()]).toEqual([sampleId(1), sampleId(3)])
    expect(after.get(sampleId(1))).toBe(old)
    expect(after.get(sampleId(3))).toBe(fresh)
  })
})
