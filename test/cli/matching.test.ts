import { describe, expect, it } from 'vitest'
import { shownNames } from '../../cli/shown-names.ts'
import { findMatches } from '../../shared/find-matches.ts'
import { nameOf } from '../../shared/name-of.ts'

const entries = [
  { id: '1', issuer: 'GitHub', label: 'alice@example.com' },
  { id: '2', issuer: 'GitHub Enterprise', label: 'alice' },
  { id: '3', issuer: 'Crédit Agricole', label: 'Zoë' },
  { id: '4', issuer: '', label: 'github' },
  { id: '5', issuer: '', label: 'かく' },
  { id: '6', issuer: '', label: 'がく' },
  { id: '7', issuer: 'Straße', label: 'ışık', note: 'The card of aunt Mabel' },
]

describe('attack 20: a server names its entry like another one', () => {
  const mine = { id: '1', issuer: 'GitHub', label: 'ada' }
  const made = { id: '2', issuer: 'GitHub', label: 'ada', madeBy: 'evil.example' }
  const wide = { ...made, id: '3', issuer: 'git', label: '' }

  it('never takes precedence over the user’s own entry', () => {
    expect(findMatches([made, mine], 'GitHub ada')).toEqual([mine])
    expect(findMatches([wide, mine], 'git')).toEqual([wide, mine])
    expect(findMatches([made], 'GitHub ada')).toEqual([made])
  })

  it('is shown with its address wherever it is named', () => {
    expect(nameOf(made)).toBe('GitHub (ada) from evil.example')
    expect(shownNames(made)).toEqual(['GitHub', '[from evil.example] ada'])
    expect(shownNames(mine)).toEqual(['GitHub', 'ada'])
  })
})

describe('findMatches', () => {
  it.each([
    ['nothing', []],
    ['', ['1', '2', '3', '4', '5', '6', '7']],
    ['strasse isik', ['7']],
    ['mabel', []],
    ['githbu', []],
    ['かく', ['5']],
    ['がく', ['6']],
    ['4', ['4']],
    ['github', ['1', '4']],
    ['GITHUB', ['1', '4']],
    ['github alice', ['1', '2']],
    ['alice', ['2']],
    ['alice example', ['1']],
    ['example.com', ['1']],
    ['enter', ['2']],
    ['github:alice@example.com', ['1']],
    ['GitHub Enterprise alice', ['2']],
    ['credit', ['3']],
    ['CRÉDIT zoe', ['3']],
  ])('%j means %j', (query, ids) => {
    expect(findMatches(entries, query).map(({ id }) => id)).toEqual(ids)
  })
})

describe('findMatches, forgivingly', () => {
  it.each([
    ['nothing', []],
    ['github', ['1', '4']],
    ['mabel', ['7']],
    ['githbu', ['1', '2', '4']],
    ['agricloe', ['3']],
  ])('%j means %j', (query, ids) => {
    expect(findMatches(entries, query, 'forgiving').map(({ id }) => id)).toEqual(ids)
  })
})

describe('nameOf', () => {
  it.each([
    [{ issuer: 'GitHub', label: 'alice' }, 'GitHub (alice)'],
    [{ issuer: 'GitHub', label: '' }, 'GitHub'],
    [{ issuer: '', label: 'alice' }, 'alice'],
    [{ issuer: '', label: '' }, 'an entry without a name'],
  ])('%j is called %j', (entry, name) => {
    expect(nameOf(entry)).toBe(name)
  })
})
