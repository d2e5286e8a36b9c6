import { describe, expect, it } from 'vitest'
import { AppError } from '../../shared/errors.ts'
import type { EntrySummary } from '../../shared/models.ts'
import { literal } from '../literal.ts'
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
  it('writes exactly the code that is shown, or the next one', async () => {
    const { copy, written, shown } = await copying()
    await copy(github, 'current')
    await copy(github, 'next')
    expect(written).toEqual([shown(github)?.code, shown(github)?.next])
  })

  it('says so at the card and aloud', async () => {
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
    expect(said()).toBe('Copied, about to change')
  })

  it('says nothing below the code that takes the place of the copied one', async () => {
    const { copy, said, shown, clock, stores } = await copying()
    await copy(counted, 'current')
    expect(said()).toBe('Copied code')
    await stores.codes.getState().advance(counted.id)
    expect(said()).toBeUndefined()
    await clock.pass((shown(github)?.validUntil ?? 0) - clock.now() - 500)
    await copy(github, 'current')
    expect(said()).toBe('Copied, about to change')
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

  it('leaves the clipboard alone where the settings say so', async () => {
    const { copy, cleared, clock } = await copying({ settings: { clipboardClearSeconds: null } })
    await copy(github, 'current')
    await clock.pass(3_600_000)
    expect(cleared).toEqual([])
  })

  it('counts a counter-based entry on where no code is shown, and copies the shown one after', async () => {
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

  it('shows a counted code before it is copied, and counts on once', async () => {
    const { copy, bridge, shown } = await copying(byHost)
    await copy(counted, 'current')
    const first = shown(counted)?.code
    expect(first).not.toBeNull()
    await copy(counted, 'current')
    expect(shown(counted)?.code).toBe(first)
    expect(bridge.calls.filter(({ name }) => name === 'codes.advance')).toHaveLength(1)
    expect(bridge.calls.filter(({ name }) => name === 'codes.copy')).toHaveLength(2)
  })

  it('hands over what a reveal shows', async () => {
    const { stores, bridge, written, announced } = await copying(byHost)
    await stores.copier.getState().copySecret('Copied the secret', 'JBSWY3DPEHPK3PXP')
    expect(bridge.calls).toContainEqual({
      name: 'clipboard.copySecret',
      input: { text: 'JBSWY3DPEHPK3PXP' },
    })
    expect(written).toEqual([])
    expect(announced()).toBe('Copied the secret')
  })

  it('says at the card what went wrong', async () => {
    const { copy, said, announced, bridge } = await copying(byHost)
    bridge.answer('codes.copy', () => {
      throw new AppError('refused', literal('The system’s clipboard cannot be used.'))
    })
    await copy(github, 'current')
    expect(said()).toBe('The system’s clipboard cannot be used.')
    expect(announced()).toBe(said())
  })
})
