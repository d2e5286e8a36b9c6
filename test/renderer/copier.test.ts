import { describe, expect, it } from 'vitest'
import type { EntrySummary } from '../../shared/entry-models.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { FakeHost } from './fake-host.ts'
import { settle } from './manual-clock.ts'
import { openStores } from './open-stores.ts'
import { sampleEntries, sampleEntry } from './sample-entries.ts'

const entries = sampleEntries(6)
const github = sampleEntry(0)
const counted = sampleEntry(4)

async function copying(host: Omit<FakeHost, 'now'> = {}) {
  const opened = await openStores({ entries, ...host })
  opened.stores.codes.getState().watch(entries.map(entry => entry.id))
  await settle()
  const { copier, codes, announcer } = opened.stores
  return {
    ...opened,
    copy: copier.getState().copy,
    said: () => copier.getState().said?.sentence,
    shown: (entry: EntrySummary) => codes.getState().fresh(entry.id),
    announced: () => announcer.getState().sentence,
  }
}

describe('copying in the page', () => {
  it('clears the code from the clipboard at a lock, and not again later', async () => {
    const { copy, cleared, written, locks, bridge, clock } = await copying({
      status: { hasPassphrase: true },
    })
    await copy(github, 'current')
    await bridge.call('vault.lock', undefined)
    await settle()
    expect(cleared).toEqual(written)
    expect(locks).toHaveLength(1)
    await clock.pass(60_000)
    expect(cleared).toHaveLength(1)
  })

  it('writes exactly the code that is shown, or the next one', async () => {
    const { copy, written, shown } = await copying()
    await copy(github, 'current')
    await copy(github, 'next')
    expect(written).toEqual([shown(github)?.code, shown(github)?.next])
  })

  it('copies the next code in the last seconds if the settings say so, and says which', async () => {
    const { copy, said, announced, written, shown, clock } = await copying({
      settings: { copyNextBelowSeconds: 5 },
    })
    const left = () => (shown(github)?.validUntil ?? 0) - clock.now()
    await clock.pass(left() - 5000)
    await copy(github, 'current')
    await clock.pass(1)
    const next = shown(github)?.next
    await copy(github, 'current')
    expect(written.at(-1)).toBe(next)
    expect(written[0]).not.toBe(next)
    expect(said()).toBe('Copied next code')
    expect(announced()).toBe('Copied next code for GitHub, ada@example.com')
    await copy(counted, 'current')
    expect(said()).toBe('Copied code')
  })

  it('asks a host with a clipboard for the next code as well', async () => {
    const { copy, bridge, shown, clock } = await copying({
      settings: { copyNextBelowSeconds: 5 },
      capabilities: { clipboard: 'host' },
    })
    await clock.pass((shown(github)?.validUntil ?? 0) - clock.now() - 4000)
    await copy(github, 'current')
    expect(bridge.calls.at(-1)).toEqual({
      name: 'codes.copy',
      input: { id: github.id, which: 'next' },
    })
  })

  it('shows how long the code is still on the clipboard, with one timer', async () => {
    const { copy, clock, stores } = await copying()
    const clearing = () => stores.copier.getState().clearing
    expect(clearing()).toBeNull()
    await copy(github, 'current')
    const { from, until } = clearing() ?? { from: 0, until: 0 }
    expect([from, until]).toEqual([clock.now(), clock.now() + 30_000])
    await clock.pass(29_999)
    expect(clearing()).not.toBeNull()
    await clock.pass(1)
    expect(clearing()).toBeNull()
  })

  it('shows no such time if copied codes stay, or after a lock', async () => {
    const { copy, bridge, stores } = await copying({ status: { hasPassphrase: true } })
    await stores.settings.getState().update({ clipboardClearSeconds: null })
    await copy(github, 'current')
    expect(stores.copier.getState().clearing).toBeNull()
    await stores.settings.getState().update({ clipboardClearSeconds: 30 })
    await copy(github, 'current')
    await bridge.call('vault.lock', undefined)
    await settle()
    expect(stores.copier.getState().clearing).toBeNull()
  })

  it('is shown on the card and read aloud', async () => {
    const { copy, said, announced, clock } = await copying()
    await clock.pass(2000)
    await copy(github, 'current')
    expect(announced()).toBe('Copied code for GitHub, ada@example.com')
    expect(said()).toBe('Copied code')
    await clock.pass(2500)
    expect(said()).toBeUndefined()
  })

  it('warns when the code is about to change', async () => {
    const { copy, said, shown, clock } = await copying()
    await clock.pass((shown(github)?.validUntil ?? 0) - clock.now() - 2000)
    await copy(github, 'current')
    expect(said()).toBe('Copied code, which is about to change')
  })

  it('shows nothing below the code that replaces the copied one', async () => {
    const { copy, said, shown, clock, stores } = await copying()
    await copy(counted, 'current')
    expect(said()).toBe('Copied code')
    await stores.codes.getState().advance(counted.id)
    expect(said()).toBeUndefined()
    await clock.pass((shown(github)?.validUntil ?? 0) - clock.now() - 500)
    await copy(github, 'current')
    expect(said()).toBe('Copied code, which is about to change')
    await clock.pass(1000)
    expect(said()).toBeUndefined()
  })

  it('clears the clipboard after the time of the settings, counted from the last copy', async () => {
    const { copy, cleared, written, clock } = await copying({
      settings: { clipboardClearSeconds: 10 },
    })
    await copy(github, 'current')
    await clock.pass(9000)
    await copy(github, 'next')
    await clock.pass(9000)
    expect(cleared).toEqual([])
    await clock.pass(1000)
    expect(cleared).toEqual([written[1]])
  })

  it('leaves the clipboard alone if the settings say so', async () => {
    const { copy, cleared, clock } = await copying({ settings: { clipboardClearSeconds: null } })
    await copy(github, 'current')
    await clock.pass(3_600_000)
    expect(cleared).toEqual([])
  })

  it('advances a counter-based entry if no code is shown, and then copies the shown one', async () => {
    const { copy, written, bridge, shown } = await copying()
    await copy(counted, 'current')
    expect(written).toEqual([shown(counted)?.code])
    await copy(counted, 'current')
    expect(written[1]).toBe(written[0])
    expect(bridge.calls.filter(call => call.name === 'codes.advance')).toHaveLength(1)
  })
})

describe('copying by the host', () => {
  const byHost = { capabilities: { clipboard: 'host' as const } }

  it('leaves writing and clearing to it', async () => {
    const { copy, written, cleared, bridge, clock } = await copying(byHost)
    await copy(github, 'next')
    await clock.pass(3_600_000)
    expect(bridge.calls).toContainEqual({
      name: 'codes.copy',
      input: { id: github.id, which: 'next' },
    })
    expect([written, cleared]).toEqual([[], []])
  })

  it('shows a counter-based code before it is copied, and advances it once', async () => {
    const { copy, bridge, shown } = await copying(byHost)
    await copy(counted, 'current')
    const first = shown(counted)?.code
    expect(first).not.toBeNull()
    await copy(counted, 'current')
    expect(shown(counted)?.code).toBe(first)
    expect(bridge.calls.filter(({ name }) => name === 'codes.advance')).toHaveLength(1)
    expect(bridge.calls.filter(({ name }) => name === 'codes.copy')).toHaveLength(2)
  })

  it('passes on a revealed secret', async () => {
    const { stores, bridge, written, announced } = await copying(byHost)
    await stores.copier.getState().copySecret('Copied the secret', 'JBSWY3DPEHPK3PXP')
    expect(bridge.calls).toContainEqual({
      name: 'clipboard.copySecret',
      input: { text: 'JBSWY3DPEHPK3PXP' },
    })
    expect(written).toEqual([])
    expect(announced()).toBe('Copied the secret')
  })

  it('shows on the card what went wrong', async () => {
    const { copy, said, announced, bridge } = await copying(byHost)
    bridge.answer('codes.copy', () => {
      throw new AppError('refused', words('stores.copied.refused'))
    })
    await copy(github, 'current')
    expect(said()).toBe('Your browser didn’t allow copying.')
    expect(announced()).toBe(said())
  })
})
