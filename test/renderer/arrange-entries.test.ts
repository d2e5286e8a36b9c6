import { describe, expect, it } from 'vitest'
import { cardGap } from '../../renderer/codes/list-layout.ts'
import { layRows, rowOf } from '../../renderer/codes/list-rows.ts'
import { stepSelection } from '../../renderer/codes/step-selection.ts'
import { arrangeEntries } from '../../renderer/parts/entries/arrange-entries.ts'
import type { EntrySummary } from '../../shared/entry-models.ts'
import { sampleEntry } from './sample-entries.ts'

const entry = (issuer: string, label = '', more: Partial<EntrySummary> = {}): EntrySummary => ({
  ...sampleEntry(0),
  issuer,
  label,
  tags: [],
  ...more,
})

/** Returns each section as 'name: issuer label, …'. */
function arranged(
  entries: readonly EntrySummary[],
  sort: 'own' | 'issuer' | 'account',
  group: 'none' | 'issuer' | 'tag' = 'none',
  locale = 'en',
): string[] {
  return arrangeEntries(entries, { sort, group, locale }).map(
    ({ kind, name, entries }) =>
      `${name || kind}: ${entries.map(one => `${one.issuer} ${one.label}`.trim()).join(', ')}`,
  )
}

describe('arrangeEntries', () => {
  it('keeps the user’s own order, with pinned entries first', () => {
    const entries = [entry('Wiki'), entry('Bank', '', { pinned: true }), entry('Mail')]
    expect(arranged(entries, 'own')).toEqual(['all: Bank, Wiki, Mail'])
  })

  it('sorts by issuer, then by account, with numbers by value and without regard to case', () => {
    const entries = [
      entry('server 10'),
      entry('Mail', 'work'),
      entry('Server 9'),
      entry('mail', 'Home'),
      entry('', 'nobody'),
      entry('Zoo', '', { pinned: true }),
    ]
    expect(arranged(entries, 'issuer')).toEqual([
      'all: Zoo, mail Home, Mail work, nobody, Server 9, server 10',
    ])
  })

  it('sorts by account, then by issuer', () => {
    const entries = [entry('B', 'zoe'), entry('C', 'ada'), entry('A', 'ada'), entry('Mail', '')]
    expect(arranged(entries, 'account')).toEqual(['all: A ada, C ada, Mail, B zoe'])
  })

  it('follows the alphabet of the language', () => {
    const entries = [entry('Ärzte'), entry('Zug'), entry('Amt')]
    expect(arranged(entries, 'issuer', 'none', 'de')).toEqual(['all: Amt, Ärzte, Zug'])
    expect(arranged(entries, 'issuer', 'none', 'sv')).toEqual(['all: Amt, Zug, Ärzte'])
  })

  it('leaves equal names in the user’s own order', () => {
    const same = [1, 2, 3].map(at => entry('Mail', 'ada', { id: sampleEntry(at).id }))
    const [section] = arrangeEntries(same, { sort: 'issuer', group: 'none', locale: 'en' })
    expect(section?.entries).toEqual(same)
  })

  it('groups by issuer, whatever its case, with pinned ones apart and the nameless last', () => {
    const entries = [
      entry('', 'nobody'),
      entry('Mail', '2'),
      entry('Bank', '1'),
      entry('mail', '1'),
      entry('Bank', '0', { pinned: true }),
    ]
    expect(arranged(entries, 'own', 'issuer')).toEqual([
      'pinned: Bank 0',
      'Bank: Bank 1',
      'Mail: Mail 2, mail 1',
      'rest: nobody',
    ])
    expect(arranged(entries, 'account', 'issuer')[2]).toBe('Mail: mail 1, Mail 2')
  })

  it('shows an entry under each of its tags, and once under one that is spelled in two ways', () => {
    const entries = [
      entry('Mail', '', { tags: ['work', 'home'] }),
      entry('Bank', '', { tags: ['Home', 'home'] }),
      entry('Wiki'),
    ]
    expect(arranged(entries, 'own', 'tag')).toEqual([
      'Home: Mail, Bank',
      'work: Mail',
      'rest: Wiki',
    ])
  })

  it('has no sections for an empty list', () => {
    expect(arrangeEntries([], { sort: 'own', group: 'issuer', locale: 'en' })).toEqual([])
  })
})

describe('the rows of a grouped list', () => {
  const entries = ['a', 'a', 'a', 'b', 'c', 'c'].map((name, at) => entry(name, String(at)))
  const sections = arrangeEntries(entries, { sort: 'own', group: 'issuer', locale: 'en' })
  const laid = layRows(sections, 2, 60)

  it('begin each section with a heading and a row of its own', () => {
    expect(laid.rows.map(row => (row.isHeading ? 'heading' : row.count))).toEqual([
      'heading',
      2,
      1,
      'heading',
      1,
      'heading',
      2,
    ])
    expect(laid.starts).toEqual([0, 3, 4])
    expect(rowOf(laid.rows, 3)).toBe(4)
    expect(rowOf(laid.rows, 6)).toBe(-1)
  })

  it('stand below each other without gaps or overlaps', () => {
    laid.rows.slice(1).forEach((row, at) => {
      const before = laid.rows[at]
      expect(row.top).toBe((before?.top ?? 0) + (before?.height ?? 0) + cardGap)
    })
  })

  it.each([
    ['ArrowDown', 1, 2],
    ['ArrowDown', 2, 3],
    ['ArrowDown', 3, 4],
    ['ArrowUp', 5, 3],
    ['ArrowUp', 3, 2],
    ['ArrowRight', 2, 3],
    ['PageDown', 0, 5],
    ['PageUp', 5, 0],
  ])('%s leads from %i to %i', (key, from, to) => {
    expect(stepSelection(key, from, laid.cards, false)).toBe(to)
  })
})
