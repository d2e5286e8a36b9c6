import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { copyPlain, samePlain } from '../../../core/vault/plain.ts'
import { fc } from '../../fast-check.ts'

describe('plain data', () => {
  it('is copied as it is, and compared as Node compares it', () => {
    const pairs = fc.array(fc.jsonValue(), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        expect(copyPlain(one)).toStrictEqual(one)
        expect(samePlain(copyPlain(one), one)).toBe(true)
        expect(samePlain(one, other)).toBe(isDeepStrictEqual(one, other))
      }),
    )
  })

  it('shares nothing with its copy', () => {
    const original = { list: [{ name: 'a' }], field: { deep: [1] } }
    const copy = copyPlain(original)
    copy.list[0] = { name: 'b' }
    copy.field.deep.push(2)
    expect(original).toEqual({ list: [{ name: 'a' }], field: { deep: [1] } })
  })

  it('keeps a field that is called __proto__', () => {
    const original = JSON.parse('{"kept":{"__proto__":{"secret":true},"other":1}}')
    const copy = copyPlain(original)
    expect(JSON.stringify(copy)).toBe(JSON.stringify(original))
    expect(Object.getPrototypeOf(copy.kept)).toBe(Object.prototype)
    expect(samePlain(copy, original)).toBe(true)
  })

  it.each([
    [{ a: undefined }, {}],
    [{ a: undefined }, { b: undefined }],
    [[], {}],
    [null, {}],
    [0, -0],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: '1' }],
  ])('tells %j from %j', (one, other) => {
    expect(samePlain(one, other)).toBe(false)
    expect(samePlain(other, one)).toBe(false)
  })

  it('ignores the order of fields', () => {
    expect(samePlain({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true)
  })
})
