import { describe, expect, it } from 'vitest'
import {
  describeBesideName,
  describeChanges,
  describeCounts,
  describeReplacement,
} from '../../shared/describe-changes.ts'
import type { EntryDifference } from '../../shared/transfer-models.ts'

const ada = { issuer: 'GitHub', label: 'ada' }
const told = (part: EntryDifference['part'], here: string, inBackup: string) => ({
  part,
  here,
  inBackup,
})
const untold = (part: EntryDifference['part']) => ({ part, here: null, inBackup: null })
const changed = (...differences: EntryDifference[]) => ({
  entries: [{ ...ada, verdict: 'changed' as const, differences }],
  onlyHere: { trash: 0, accounts: 0 },
})

describe('replacing', () => {
  it.each([
    [
      [told('counter', '15', '0')],
      ['The counter of GitHub, ada goes back from 15 to 0: its next codes were already used.'],
    ],
    [[told('counter', '0', '15')], ['The counter of GitHub, ada goes from 0 to 15.']],
    [
      [told('label', 'ada', 'bo'), untold('note'), untold('secret')],
      ['GitHub, ada gets its account name (“ada” becomes “bo”), note, and secret from the backup.'],
    ],
    [
      [told('tags', 'a, b', ''), told('counter', '3', '2')],
      [
        'GitHub, ada gets its tags (“a, b” becomes none) from the backup.',
        'The counter of GitHub, ada goes back from 3 to 2: its next codes were already used.',
      ],
    ],
  ])('says of %j what becomes of it', (differences, sentences) => {
    expect(describeReplacement(changed(...differences))).toEqual(sentences)
  })

  it('omits the name if that is next to it', () => {
    const [row] = changed(untold('note'), untold('pinned'), told('counter', '3', '2')).entries
    expect(row && describeBesideName(row)).toEqual([
      'Gets its note and pinned state from the backup.',
      'The counter goes back from 3 to 2: its next codes were already used.',
    ])
  })

  it('names what is added and removed, including the trash and the accounts', () => {
    const entries = [
      { ...ada, verdict: 'missing' as const, differences: [] },
      { issuer: '', label: 'bo', verdict: 'only-here' as const, differences: [] },
      { issuer: '', label: 'same', verdict: 'same' as const, differences: [] },
    ]
    expect(describeReplacement({ entries, onlyHere: { trash: 1, accounts: 2 } })).toEqual([
      'GitHub, ada will be added.',
      'bo will be removed.',
      '1 entry in the trash will be deleted.',
      '2 accounts will be removed from Countersign.',
    ])
  })
})

describe('the changes in a backup', () => {
  const none = { count: 0, names: [] }
  it.each([
    [
      { added: { count: 2, names: [ada, { issuer: '', label: 'bo' }] } },
      'GitHub, ada and bo added',
    ],
    [
      { added: { count: 3, names: [ada, ada, ada] }, changed: { count: 1, names: [ada] } },
      '3 added; GitHub, ada changed',
    ],
    [{ removed: { count: 2, names: [ada] } }, '2 removed'],
    [{}, 'No entries changed'],
  ])('%j: %s', (over, text) => {
    expect(describeChanges({ added: none, changed: none, removed: none, ...over })).toBe(text)
  })
})

it('counts what was done', () => {
  expect(describeCounts({ changed: 1, added: 0, removed: 2 })).toBe('1 changed, 2 removed')
  expect(describeCounts({ changed: 0, added: 0, removed: 0 })).toBe('no entry was different')
})
