import { expect, it } from 'vitest'
import { historyOf } from '../../renderer/entry/entry-history.tsx'
import { sampleEntry } from './sample-entries.ts'

const details = { ...sampleEntry(0), createdAt: 1000, updatedAt: 1000 }
const keysOf = (changed: Partial<Parameters<typeof historyOf>[0]>) =>
  historyOf({ ...details, ...changed }).map(({ key }) => key.replace('entry.history.', ''))

it('tells where an entry came from, as far as that is known', () => {
  expect(keysOf({})).toEqual(['added'])
  expect(keysOf({ origin: { how: 'typed' } })).toEqual(['added.typed'])
  expect(keysOf({ origin: { how: 'file', app: 'Aegis' } })).toEqual(['added.app'])
  expect(keysOf({ origin: { how: 'file' } })).toEqual(['added.file'])
  expect(keysOf({ origin: { how: 'by a newer version' } })).toEqual(['added'])
})

it('tells the latest first, and a replaced secret only once', () => {
  expect(keysOf({ updatedAt: 5000, secretReplacedAt: 3000, restoredAt: 4000 })).toEqual([
    'changed',
    'restored',
    'replaced',
    'added',
  ])
  expect(keysOf({ updatedAt: 3000, secretReplacedAt: 3000 })).toEqual(['replaced', 'added'])
})
