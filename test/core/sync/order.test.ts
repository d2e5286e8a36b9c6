import { describe, expect, it } from 'vitest'
import { byKey, keysFor, type Placed } from '../../../core/sync/order.ts'
import { isOrderKey, orderKeys } from '../../../core/sync/order-key.ts'
import { fc } from '../../fast-check.ts'

const sorted = (list: readonly Placed[]) => [...list].sort(byKey).map(({ id }) => id)

describe('keys of an order', () => {
  it('make room for another anywhere, however often', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 60 }), places => {
        const keys: string[] = []
        for (const place of places) {
          const at = place % (keys.length + 1)
          keys.splice(at, 0, ...orderKeys(keys[at - 1] ?? null, keys[at] ?? null, 1 + (place % 3)))
        }
        expect(keys.every(isOrderKey)).toBe(true)
        expect([...keys].sort()).toEqual(keys)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  it('stay short where one is always put to the same place', () => {
    let low = orderKeys(null, null, 1)[0] as string
    let high = orderKeys(low, null, 1)[0] as string
    for (let at = 0; at < 200; at++) {
      const [middle] = orderKeys(low, high, 1) as [string]
      if (at % 2 === 0) low = middle
      else high = middle
    }
    expect(high.length).toBeLessThan(120)
    let last = low
    for (let at = 0; at < 1000; at++) last = orderKeys(last, null, 1)[0] as string
    expect(last.length).toBe(6)
  })

  it('change for as few as were moved, and show the order that was given', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30), { maxLength: 12 }), fc.nat(), (ids, from) => {
        const list = ids.map(id => ({ id: `${id}`, key: undefined }) as Placed)
        const keys = keysFor(list)
        const placed = list.map(({ id }) => ({ id, key: keys.get(id) }))
        expect(sorted(placed)).toEqual(list.map(({ id }) => id))
        expect(keysFor(placed).size).toBe(0)
        if (placed.length === 0) return
        const [moved] = placed.splice(from % placed.length, 1) as [Placed]
        placed.unshift(moved)
        const changed = keysFor(placed)
        expect(changed.size).toBeLessThanOrEqual(1)
        const after = placed.map(({ id, key }) => ({ id, key: changed.get(id) ?? key }))
        expect(sorted(after)).toEqual(placed.map(({ id }) => id))
      }),
    )
  })

  it('put right what two devices gave alike, and what is no key', () => {
    const key = orderKeys(null, null, 1)[0] as string
    const alike = ['b', 'a', 'c'].map(id => ({ id, key }))
    const changed = keysFor(alike)
    expect(sorted(alike.map(({ id }) => ({ id, key: changed.get(id) ?? key })))).toEqual([
      'b',
      'a',
      'c',
    ])
    expect(
      keysFor([
        { id: 'a', key: 'no key' },
        { id: 'b', key: '0' },
      ]).size,
    ).toBe(2)
  })
})
