import { describe, expect, it } from 'vitest'
import { mergeChange } from '../../../core/entries/merge-change.ts'
import { AppError } from '../../../shared/errors.ts'
import { makeAppBench, manual } from '../app-bench.ts'
import { makeEntry } from '../vault/vault-bench.ts'

const entry = { ...makeEntry('now'), note: 'theirs', tags: ['a', 'c'] }

describe('a change that began before another one', () => {
  it.each([
    ['a field that only one side changed', { label: 'mine' }, { label: 'now' }, { label: 'mine' }],
    ['the same on both sides', { note: 'theirs' }, { note: 'old' }, {}],
    ['a field that nobody was shown', { pinned: true }, {}, { pinned: true }],
    ['tags', { tags: ['b', 'd'] }, { tags: ['a', 'b'] }, { tags: ['c', 'd'] }],
  ])('is merged: %s', (_, change, base, merged) => {
    expect(mergeChange(entry, change, base)).toEqual(merged)
  })

  it('is refused with the current value, field by field', () => {
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

describe('a PIN that a form never sees', () => {
  const uri = 'motp://Motp:ada?secret=8f3a5b6c7d8e9f00'

  async function withPin() {
    const bench = await makeAppBench()
    const seen = await bench.call('imports.addTexts', { texts: [uri], import: null })
    const keys = seen.rows.map(({ key }) => key)
    const { added } = await bench.call('imports.apply', { import: seen.import, keys })
    const id = added[0] ?? ''
    return { ...bench, id, markOf: async () => (await bench.call('entries.get', { id })).pinMark }
  }

  it('is a conflict if both sides changed it, represented only by a mark', async () => {
    const { app, call, id, markOf } = await withPin()
    const before = await markOf()
    await call('entries.update', { id, change: { pin: '1234' }, base: { pinMark: before } })
    const change = { pin: '9876', note: 'mine' }
    const reply = await app.dispatch('entries.update', { id, change, base: { pinMark: before } })
    const theirs = await markOf()
    expect(theirs).not.toBe(before)
    expect(reply).toMatchObject({ code: 'conflict', conflicts: [{ field: 'pin', theirs }] })
    expect(JSON.stringify(reply)).not.toMatch(/1234|9876/)
    await call('entries.update', { id, change, base: { pinMark: theirs } })
    expect(await call('entries.get', { id })).toMatchObject({ note: 'mine' })
  })

  it('is saved if the others changed something else, or made the same change', async () => {
    const { call, id, markOf } = await withPin()
    const base = { pinMark: await markOf() }
    await call('entries.update', { id, change: { note: 'theirs' } })
    await call('entries.update', { id, change: { pin: '1234' }, base })
    await call('entries.update', { id, change: { pin: '1234' }, base })
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
