import { describe, expect, it, vi } from 'vitest'
import { clockStatusOf } from '../../../core/accounts/clock.ts'
import { codeAt } from '../../server/harness.ts'
import { rfcSecret } from '../app-bench.ts'
import { makeEntry } from '../vault/vault-bench.ts'
import {
  addEntryOf,
  addInput,
  enrolledUser,
  newUser,
  openBench,
  shareServer,
} from './accounts-bench.ts'

const server = shareServer()

/** Dates have whole seconds, so half a second is lost on average. */
const tenMinutes = { offsetMs: 600_500, isOff: true }

/** Connects an account while our clock is off. */
async function connected(skewMs: number) {
  const bench = await openBench(server())
  bench.skew.ms = skewMs
  const { account } = await bench.call('accounts.add', addInput(server(), await newUser(server())))
  return { ...bench, id: account.id }
}

describe('how far the clock is off', () => {
  it.each([
    ['nobody knows before a server has told', [], null, false],
    ['is what the one server tells', [4_000], 4_000, false],
    ['is the median: one odd server is outvoted', [-3_600_000, 100, 300], 100, false],
    ['may be behind', [11_000], 11_000, true],
    ['may be ahead', [-10_001, -10_001], -10_001, true],
    ['may be a third of a period', [10_000], 10_000, false],
  ])('%s', (_, offsets, offsetMs, isOff) => {
    expect(clockStatusOf(offsets, null)).toEqual({ offsetMs, isOff, correctionMs: null })
  })

  it('is told with the seconds', async () => {
    const { call, events } = await connected(-600_000)
    const status = await call('clock.status', undefined)
    expect(status).toEqual({ ...tenMinutes, correctionMs: null })
    await vi.waitFor(() => {
      expect(events).toContainEqual({ name: 'clock.changed', payload: status })
    })
  })

  it('is the next step if two-factor is on, until codes are corrected', async () => {
    const bench = await openBench(server())
    const { call, skew } = bench
    skew.ms = -600_000
    const person = await enrolledUser(server())
    const { id } = (await call('accounts.add', addInput(server(), person.email))).account
    await addEntryOf(bench, person, id)
    const answered = await call('accounts.answer', { id, proof: { kind: 'entry', entryId: null } })
    expect(answered.account.nextSteps).toEqual(['clock'])
    await call('clock.correct', { on: true })
    expect((await call('accounts.list', undefined))[0]?.nextSteps).toEqual([])
  })
})

describe('correcting codes', () => {
  it('is refused before a server has told its time', async () => {
    const { ask } = await openBench(server())
    expect(await ask('clock.correct', { on: true })).toMatchObject({ code: 'refused' })
  })

  it('is refused where the clock is off by more than a day', async () => {
    const { ask } = await connected(-25 * 60 * 60 * 1000)
    expect(await ask('clock.correct', { on: true })).toMatchObject({
      code: 'refused',
      message: expect.stringContaining('more than a day'),
    })
  })

  it('shows the codes of the servers’ time until it is turned off', async () => {
    const { call, vault } = await connected(-600_000)
    const entry = makeEntry('alice', rfcSecret)
    await vault.change(draft => draft.entries.push(entry))
    const shown = async () => (await call('codes.current', { ids: [entry.id] })).codes[0]?.code
    const now = server().now()
    expect(await shown()).toBe(codeAt(rfcSecret, now - 600_000))
    const status = await call('clock.correct', { on: true })
    expect(status).toEqual({ ...tenMinutes, correctionMs: tenMinutes.offsetMs })
    expect(await shown()).toBe(codeAt(rfcSecret, now))
    await call('clock.correct', { on: false })
    expect(await shown()).toBe(codeAt(rfcSecret, now - 600_000))
  })

  it('follows the clock when it is set right', async () => {
    const { call, id, skew } = await connected(-600_000)
    await call('clock.correct', { on: true })
    skew.ms = 0
    await call('accounts.refresh', { ids: [id] })
    const { offsetMs, isOff, correctionMs } = await call('clock.status', undefined)
    expect(isOff).toBe(false)
    expect(correctionMs).toBe(offsetMs)
  })

  it('does not start by itself', async () => {
    const { call, id } = await connected(-600_000)
    await call('accounts.refresh', { ids: [id] })
    expect((await call('clock.status', undefined)).correctionMs).toBeNull()
    expect((await call('settings.get', undefined)).clockCorrectionMs).toBeNull()
  })
})
