import { describe, expect, it } from 'vitest'
import { progressOf } from '../../renderer/check/progress-of.ts'
import { summaryOf } from '../../renderer/stores/check.ts'
import type { Check } from '../../shared/check-models.ts'
import { words } from '../../shared/wording/words.ts'
import { fakeChecks } from './fake-check.ts'
import { settle } from './manual-clock.ts'
import { openStores } from './open-stores.ts'

const target = {
  address: 'https://auth.example.org',
  authorityPem: null,
  dialectId: 'auth-v1',
  email: 'ada@example.org',
  password: 'right',
}
const slow = { ...target, address: 'https://slow.example' }

async function open() {
  const { stores, bridge, clock } = await openStores()
  return { check: stores.check, stores, bridge, clock }
}

describe('the check of a server', () => {
  it('returns to the form if nothing was tested', async () => {
    const { check } = await open()
    await check.getState().run({ ...target, password: 'wrong' })
    expect(check.getState()).toMatchObject({
      phase: 'idle',
      checks: [],
      refusal: { code: 'wrong-password' },
    })
  })

  it('shows each verdict as it comes, and how long is waited', async () => {
    const { check, clock } = await open()
    void check.getState().run(slow)
    await settle()
    expect(check.getState()).toMatchObject({
      phase: 'running',
      checks: fakeChecks.slice(0, 4),
      running: fakeChecks[4]?.id,
      waitsUntil: clock.now() + 271_000,
    })
  })

  it('reports its progress, even while it is being stopped', () => {
    const checks = fakeChecks.slice(0, 4)
    expect(progressOf({ phase: 'running', checks })).toMatch(/ 4 of 13 rules checked so far\./)
    expect(progressOf({ phase: 'stopping', checks })).toBe(
      'Stopping. 4 of 13 rules were checked. Countersign is restoring the account to how it was.',
    )
  })

  it('is stopped once, and keeps the verdicts so far', async () => {
    const { check, bridge } = await open()
    const run = check.getState().run(slow)
    await settle()
    await Promise.all([check.getState().stop(), check.getState().stop()])
    await run
    expect(bridge.calls.filter(({ name }) => name === 'flows.cancel')).toHaveLength(1)
    expect(check.getState()).toMatchObject({
      phase: 'ended',
      checks: fakeChecks.slice(0, 4),
      report: null,
      refusal: { sentence: 'This was canceled.' },
    })
    check.getState().begin()
    expect(check.getState()).toMatchObject({ phase: 'idle', checks: [], refusal: null })
  })

  it('ends with the report, which is announced', async () => {
    const { check, stores } = await open()
    await check.getState().run(target)
    expect(check.getState()).toMatchObject({ phase: 'ended', checks: fakeChecks, running: null })
    expect(stores.announcer.getState().sentence).toBe(
      'The check is finished. One rule is broken. 2 were skipped.',
    )
  })

  it('ignores reports about another one', async () => {
    const { check, bridge } = await open()
    void check.getState().run(slow)
    await settle()
    const flow = crypto.randomUUID()
    const payload = { flow, done: [], running: null, waitsUntil: null }
    bridge.emit({ name: 'check.progressed', payload })
    expect(check.getState().checks).toHaveLength(4)
  })

  it('continues while the vault is locked', async () => {
    const { check, bridge } = await open()
    void check.getState().run(slow)
    await settle()
    await bridge.call('vault.lock', undefined)
    expect(check.getState().phase).toBe('running')
  })
})

describe('the summary', () => {
  const of = (...verdicts: Check['verdict'][]) =>
    summaryOf(
      verdicts.map(verdict => ({
        id: 'replay',
        verdict,
        why: words('core.checkServer.sendsNone'),
      })),
    )

  it.each([
    [of('pass', 'pass'), 'The server follows every rule.'],
    [of('pass', 'skipped'), 'The server follows every rule that was checked. One was skipped.'],
    [of('fail', 'pass'), 'One rule is broken.'],
    [of('fail', 'fail', 'skipped', 'skipped'), '2 rules are broken. 2 were skipped.'],
  ])('%s', (summary, expected) => {
    expect(summary).toBe(expected)
  })
})
