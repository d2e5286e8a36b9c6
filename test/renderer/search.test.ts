import { describe, expect, it } from 'vitest'
import { rankEntries } from '../../renderer/parts/entries/rank-entries.ts'
import { tagsInUse, visibleEntries } from '../../renderer/parts/entries/visible-entries.ts'
import { entryName } from '../../renderer/stores/entry-name.ts'
import type { EntrySummary } from '../../shared/entry-models.ts'
import { processorMsOf } from '../processor-time.ts'
import { sampleEntry, sampleId } from './sample-entries.ts'

function entry(at: number, issuer: string, label = '', tags: string[] = []): EntrySummary {
  return { ...sampleEntry(0), id: sampleId(at), issuer, label, tags, pinned: false, note: '' }
}

const issuersFor = (entries: EntrySummary[], query: string) =>
  rankEntries(entries, query).map(found => found.issuer)

describe('rankEntries', () => {
  const entries = [
    { ...entry(1, 'Digital Ocean', 'git@example.com'), website: 'cloud.digitalocean.com' },
    entry(2, 'GitLab', 'alice'),
    entry(3, 'Git', 'bob'),
    entry(4, 'Legit Shop', 'carol'),
    entry(5, 'Zürich Bank', 'Łukasz', ['Müllabfuhr']),
    entry(6, 'البنك', 'أحمد'),
  ]

  it('puts the whole name first, then beginnings, then words inside', () => {
    expect(issuersFor(entries, 'git')).toEqual(['Git', 'GitLab', 'Digital Ocean', 'Legit Shop'])
  })

  it.each([
    ['without diacritics', 'zurich', ['Zürich Bank']],
    ['with diacritics', 'ZÜRICH', ['Zürich Bank']],
    ['a letter that has no decomposition', 'lukasz', ['Zürich Bank']],
    ['a tag', 'mullab', ['Zürich Bank']],
    ['a website', 'digitalocean', ['Digital Ocean']],
    ['the end of a website', 'ocean.com', ['Digital Ocean']],
    ['a word of the name and one of the website', 'git cloud', ['Digital Ocean']],
    ['every word, wherever it stands', 'bob git', ['Git']],
    ['another script', 'أحمد', ['البنك']],
    ['what is nowhere', 'gitxyz', []],
    ['one word of two missing', 'git nobody', []],
  ])('finds %s', (_, query, issuers) => {
    expect(issuersFor(entries, query)).toEqual(issuers)
  })

  it('finds what a name says before what only a website says', () => {
    const shops = [
      { ...entry(1, 'Shop'), website: 'pay.example.com' },
      entry(2, 'Repayment'),
      { ...entry(3, 'Shpo'), website: 'example.org' },
    ]
    expect(issuersFor(shops, 'pay')).toEqual(['Repayment', 'Shop'])
    expect(issuersFor(shops, 'exmaple.org')).toEqual([])
    expect(issuersFor(shops, 'exmaple')).toEqual(['Shop', 'Shpo'])
  })

  it('keeps all, in their order, for an empty query', () => {
    expect(rankEntries(entries, '  ')).toEqual(entries)
  })

  it('takes every character literally', () => {
    expect(issuersFor([entry(1, 'a+b (c)'), entry(2, 'ab')], '+b (')).toEqual(['a+b (c)'])
  })
})

describe('a search that forgives', () => {
  it.each([
    ['strasse', 'Straße'],
    ['STRASSE', 'Straße'],
    ['lodz', 'Łódź'],
    ['istanbul', 'İstanbul Bankası'],
    ['bankasi', 'İstanbul Bankası'],
    ['acme', 'Ａｃｍｅ'],
    ['cafe', 'Café'],
    ['finance', 'ﬁnance'],
    ['aero', 'Ærø'],
    ['αθηνας', 'ΑΘΗΝΑΣ'],
    ['dakovo', 'Đakovo'],
    ['thorshofn', 'Þórshöfn'],
    ['oeuvre', 'Œuvre'],
    ['हिंदी', 'हिंदी'],
    ['がく', 'がく'],
  ])('finds %s', (query, issuer) => {
    const all = ['GitHub', 'かく', 'हदी', issuer].map((name, at) => entry(at, name))
    expect(issuersFor(all, query)).toEqual([issuer])
  })

  it.each(['githbu', 'gihub', 'gitthub', 'gixhub', 'hithub', 'gihtu'])(
    'takes %s as GitHub',
    slip => {
      const all = [entry(1, 'Dropbox', 'gina'), entry(2, 'GitHub', 'alice')]
      expect(issuersFor(all, slip)).toEqual(['GitHub'])
    },
  )

  it.each(['gihb', 'ghitbu', 'xithux', 'gti'])('does not take %s as GitHub', slips => {
    expect(issuersFor([entry(1, 'GitHub')], slips)).toEqual([])
  })

  it('puts exact matches first', () => {
    const near = [entry(1, 'Bettery'), entry(2, 'Box', 'battery'), entry(3, 'Batter')]
    expect(issuersFor(near, 'battery')).toEqual(['Box', 'Bettery', 'Batter'])
  })

  it('searches notes, after the names', () => {
    const noted = { ...entry(1, 'Bank'), note: 'The card of aunt Zoë' }
    expect(issuersFor([noted, entry(2, 'Zoe')], 'zoe')).toEqual(['Zoe', 'Bank'])
    expect(issuersFor([noted], 'bank aunt')).toEqual(['Bank'])
  })

  it('stays quick over 20,000 entries', () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      entry(at, `Service ${at}`, `person${at}@example.com`),
    )
    rankEntries(many, 'servise 1999')
    const queries = ['s', 'serv', 'servise', 'persno1999', 'nowhere']
    const tookMs = processorMsOf(() => {
      for (const query of queries) rankEntries(many, query)
    })
    // The bound is generous, for a slow machine.
    expect(tookMs / queries.length).toBeLessThan(200)
  })
})

describe('visibleEntries', () => {
  const entries = [
    entry(1, 'Work mail', '', ['work']),
    { ...entry(2, 'Bank', '', ['home']), pinned: true },
    entry(3, 'Wiki', '', ['work', 'home']),
  ]

  it('puts pinned ones first and leaves the order otherwise', () => {
    expect(visibleEntries(entries, '', null).map(one => one.issuer)).toEqual([
      'Bank',
      'Work mail',
      'Wiki',
    ])
  })

  it('shows one tag only, searched as well', () => {
    expect(visibleEntries(entries, '', 'work').map(one => one.issuer)).toEqual([
      'Work mail',
      'Wiki',
    ])
    expect(visibleEntries(entries, 'wi', 'work').map(one => one.issuer)).toEqual(['Wiki'])
  })

  it('lists tags by use, then by name', () => {
    expect(tagsInUse([...entries, entry(4, 'x', '', ['art'])])).toEqual(['home', 'work', 'art'])
  })
})

describe('entryName', () => {
  it.each([
    ['GitHub', 'alice', 'GitHub, alice'],
    ['GitHub', ' ', 'GitHub'],
    ['', 'alice', 'alice'],
    ['', '', 'Unnamed entry'],
  ])('%j %j', (issuer, label, name) => {
    expect(entryName({ issuer, label })).toBe(name)
  })
})
