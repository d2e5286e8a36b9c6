import { describe, expect, it } from 'vitest'
import { listLayout, widestList } from '../../renderer/codes/list-layout.ts'
import { stepSelection } from '../../renderer/codes/step-selection.ts'
import { moveEntry } from '../../renderer/parts/entries/move-entry.ts'
import { withOrder } from '../../renderer/stores/entries.ts'
import { rowsOf } from './rows-of.ts'
import { sampleEntries, sampleId } from './sample-entries.ts'

describe('moveEntry', () => {
  // The second one of the samples is pinned.
  const entries = sampleEntries(4)
  const ids = (...places: number[]) => places.map(sampleId)

  it.each([
    ['down', 0, { by: 1 as const }, ids(2, 0, 3)],
    ['up', 3, { by: -1 as const }, ids(0, 3, 2)],
    ['over another', 3, { over: sampleId(0) }, ids(3, 0, 2)],
    ['past the first', 0, { by: -1 as const }, null],
    ['past the last', 3, { by: 1 as const }, null],
    ['onto itself', 2, { over: sampleId(2) }, null],
    ['out of its section', 0, { over: sampleId(1) }, null],
    ['one that is gone', 9, { by: 1 as const }, null],
  ])('%s', (_, at, to, order) => {
    expect(moveEntry(entries, sampleId(at), to)).toEqual(order)
  })

  it('returns what the list shows at once, before the host has answered', () => {
    const order = withOrder(entries, ids(3, 0, 2)).map(entry => entry.id)
    expect(order).toEqual(ids(3, 1, 0, 2))
  })
})

describe('stepSelection', () => {
  it.each([
    ['from nowhere down to the first', 'ArrowDown', -1, 2, false, 0],
    ['from nowhere not up', 'ArrowUp', -1, 2, false, null],
    ['a row down', 'ArrowDown', 1, 2, false, 3],
    ['a row up', 'ArrowUp', 3, 2, false, 1],
    ['not past the end', 'ArrowDown', 8, 2, false, 9],
    ['not before the start', 'ArrowUp', 0, 2, false, 0],
    ['right', 'ArrowRight', 0, 2, false, 1],
    ['to the end', 'End', 0, 2, false, 9],
    ['to the start', 'Home', 7, 2, false, 0],
    ['not at all for a letter', 'a', 0, 2, false, null],
    ['not with a caret’s key', 'Home', 4, 2, true, null],
  ])('%s', (_, key, from, columns, inText, to) => {
    expect(stepSelection(key, from, rowsOf(10, columns), inText)).toBe(to)
  })

  it("doesn't move in an empty list", () => {
    expect(stepSelection('ArrowDown', -1, [], false)).toBeNull()
  })
})

describe('listLayout', () => {
  it.each([
    [320, 1],
    [700, 1],
    [822, 2],
    [960, 2],
    [1500, 3],
    [1920, 3],
    [2490, 5],
    [3370, 6],
  ])('%i px wide', (width, columns) => {
    expect(listLayout(width).columns).toBe(columns)
  })

  it('makes cards taller if they are too narrow for one line', () => {
    expect(listLayout(400).rowHeight).toBeGreaterThan(listLayout(700).rowHeight)
  })

  it.each([320, 800, 1279, 1463, 2559, 3440])(
    'never makes cards wide in a list of %i px',
    width => {
      const { columns } = listLayout(width)
      expect(width / columns).toBeLessThan(800)
    },
  )

  it('keeps few entries together, whatever the width', () => {
    expect(widestList(1)).toBe(640)
    expect(widestList(2)).toBe(1288)
    expect(listLayout(widestList(2)).columns).toBe(2)
  })
})
