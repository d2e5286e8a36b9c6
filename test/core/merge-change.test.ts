import { describe, expect, it } from 'vitest'
import { mergeChange } from '../../core/merge-change.ts'
import { AppError } from '../../shared/errors.ts'
import { makeAppBench, manual } from './app-bench.ts'
import { makeEntry } from './vault/vault-bench.ts'

const entry = { ...makeEntry('now'), note: 'theirs', tags: ['a', 'c'] }

describe('a change that was begun before another one', () => {
  it.each([
    ['a field that only one side changed', { label: 'mine' }, { label: 'now' }, { label: 'mine' }],
    ['the same on both sides', { note: 'theirs' }, { note: 'old' }, {}],
    ['a field that nobody was shown', { pinned: true }, {}, { pinned: true }],
    ['tags', { tags: ['b', 'd'] }, { tags: ['a', 'b'] }, { tags: ['c', 'd'] }],
  ])('is merged: %s', (_, change, base, merged) => {
    expect(mergeChange(entry, change, base)).toEqual(merged)
  })

  it('is refused with what it meets, field by field', () => {
    const change = { note: 'mine', digits: 8, label: 'mine' }
    const base = { note: 'old', digits: 7, label: 'now' }
    try {
      mergeChange(entry, change, base)
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      expect(error).toMatchObject({ code: 'conflict' })
      expect(error.conflicts).toEqual([
        { field: 'note', theirs: 'theirs' },
        { field: 'digits', theirs: 6 },
      ])
      expect(error.message).not.toMatch(/theirs|mine/)
    }
  })
})

it('reaches the page, and nothing is saved then', async () => {
  const { app, call } = await makeAppBench()
  const { entry: added } = await call('entries.add', manual())
  await call('entries.update', { id: added.id, change: { note: 'theirs' }, base: { note: '' } })
  const change = { note: 'mine', label: 'mine' }
  const base = { note: '', label: added.label }
  const reply = await app.dispatch('entries.update', { id: added.id, change, base })
  expect(reply).toMatchObject({
    code: 'conflict',
    conflicts: [{ field: 'note', theirs: 'theirs' }],
  })
  expect(await call('entries.get', { id: added.id })).toMatchObject({ label: added.label })
})
