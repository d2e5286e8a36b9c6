import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { createRecentEntries } from '../../../core/quick/recent-entries.ts'
import { makeAppBench, manual } from '../app-bench.ts'

it('has the newest first, each once, and a limited number', () => {
  const recent = createRecentEntries()
  for (const id of ['a', 'b', 'a']) recent.use(id)
  expect(recent.list()).toEqual(['a', 'b'])
  for (let at = 0; at < 100; at++) recent.use(String(at))
  expect(recent.list()).toHaveLength(64)
  expect(recent.list()[0]).toBe('99')
})

it('counts a copy by the host, and what a page says that it copied', async () => {
  const { call, app, vault } = await makeAppBench('a passphrase')
  const { entry: first } = await call('entries.add', manual({ label: 'first' }))
  const { entry: second } = await call(
    'entries.add',
    manual({ label: 'second', allowDuplicate: true }),
  )
  const generation = vault.document()
  await call('codes.copy', { id: first.id, which: 'current' })
  await call('quick.used', { id: second.id })
  expect(await call('quick.recent', undefined)).toEqual([second.id, first.id])
  // Nothing is written: the vault is unchanged.
  expect(vault.document()).toBe(generation)

  await app.dispatch('codes.copy', { id: randomUUID(), which: 'current' })
  expect(await call('quick.recent', undefined)).toEqual([second.id, first.id])
  await call('vault.lock', undefined)
  expect(await app.dispatch('quick.recent', undefined)).toMatchObject({ ok: false, code: 'locked' })
})
