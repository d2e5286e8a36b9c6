import { randomUUID } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { makeAppBench, manual } from '../app-bench.ts'

/** Makes a host that types, and records when quick access closed and what was typed. */
async function makeTypingBench(passphrase: string | null = null) {
  const bench = await makeAppBench(passphrase)
  const typed: string[] = []
  let leave = () => {}
  const left = new Promise<void>(resolve => {
    leave = resolve
  })
  const problem: { before: AppError | null; after: AppError | null } = { before: null, after: null }
  bench.host.typist = {
    async prepare() {
      if (problem.before) throw problem.before
      return async take => {
        await left
        if (problem.after) throw problem.after
        typed.push(take())
      }
    },
  }
  const { entry } = await bench.call('entries.add', manual())
  const notTyped = () => bench.events.flatMap(one => (one.name === 'quick.notTyped' ? [one] : []))
  return { ...bench, typed, leave, problem, id: entry.id, notTyped }
}

it('types the code that was shown, once quick access is gone, and leaves the clipboard alone', async () => {
  const { call, typed, leave, time, id, clipboard } = await makeTypingBench()
  const shown = (await call('codes.current', { ids: [id] })).codes[0]?.code
  await call('quick.type', { id, which: 'current' })
  expect(typed).toEqual([])
  // The period may end while the window closes.
  time.now += 30_000
  leave()
  await expect.poll(() => typed).toEqual([shown])
  expect(clipboard.text).toBe('')
  expect(await call('quick.recent', undefined)).toEqual([id])
})

it('types nothing, and says nothing, after a lock in between', async () => {
  const { call, typed, leave, id, notTyped, clipboard, bugs } =
    await makeTypingBench('a passphrase')
  await call('quick.type', { id, which: 'current' })
  await call('vault.lock', undefined)
  leave()
  await new Promise(resolve => setImmediate(resolve))
  expect({ typed, told: notTyped(), text: clipboard.text, bugs }).toEqual({
    typed: [],
    told: [],
    text: '',
    bugs: [],
  })
})

it("reports at once if the system doesn't allow it, or there is no such code", async () => {
  const { app, host, problem, id } = await makeTypingBench()
  problem.before = new AppError('unavailable', words('core.typing.flatpak'))
  const typeIt = (wanted = id) => app.dispatch('quick.type', { id: wanted, which: 'current' })
  expect(await typeIt()).toMatchObject({ ok: false, words: { key: 'core.typing.flatpak' } })
  expect(await typeIt(randomUUID())).toMatchObject({ ok: false, code: 'not-found' })
  host.typist = null
  expect(await typeIt()).toMatchObject({ ok: false, words: { key: 'core.typing.tab' } })
})

it('copies the code if typing failed after all, and shows why', async () => {
  const { call, leave, problem, id, notTyped, clipboard, host } = await makeTypingBench()
  const show = vi.fn()
  if (host.quick) host.quick.show = show
  problem.after = new AppError('refused', words('core.typing.noOther'))
  await call('quick.type', { id, which: 'current' })
  leave()
  await expect.poll(notTyped).toHaveLength(1)
  const why = { key: 'core.typing.noOther' }
  expect(notTyped()[0]?.payload.why).toMatchObject({ key: 'core.typing.copied', values: { why } })
  expect(clipboard.text).toMatch(/^\d{8}$/)
  expect(show).toHaveBeenCalled()
})

it('reports a bug only with its place', async () => {
  const { call, leave, problem, id, notTyped, bugs } = await makeTypingBench()
  problem.after = new TypeError('123456') as AppError
  await call('quick.type', { id, which: 'current' })
  leave()
  await expect.poll(notTyped).toHaveLength(1)
  expect(bugs).toEqual(['typing'])
  expect(JSON.stringify(notTyped())).not.toContain('123456')
})
