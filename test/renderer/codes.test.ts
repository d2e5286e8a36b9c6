import { describe, expect, it } from 'vitest'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { codeAt } from './fake-bridge.ts'
import { settle } from './manual-clock.ts'
import { openStores } from './open-stores.ts'
import { sampleEntries, sampleEntry, sampleId } from './sample-entries.ts'

const entries = sampleEntries(24)
const github = sampleId(0)
const counted = sampleId(4)
const slow = sampleId(7)
const quick = sampleId(9)

async function watching(ids: string[], hostAheadMs = 0) {
  const opened = await openStores({ entries, hostAheadMs })
  const codes = opened.stores.codes
  codes.getState().watch(ids)
  await settle()
  const asked = () => opened.bridge.calls.filter(call => call.name === 'codes.current').length
  return { ...opened, codes, asked }
}

describe('the codes on screen', () => {
  it('asks once for watched codes, and then only at the end of a period', async () => {
    const { codes, asked, clock } = await watching([github, slow])
    expect(asked()).toBe(1)
    expect(clock.pending()).toBe(1)
    const before = codes.getState().fresh(github)
    await clock.pass(30_000)
    expect(asked()).toBe(2)
    expect(codes.getState().fresh(github)?.code).not.toBe(before?.code)
    await clock.pass(60_000)
    expect(asked()).toBe(4)
    expect(clock.pending()).toBe(1)
  })

  it('sets its only timer to the earliest end among different periods', async () => {
    const { asked, clock } = await watching([slow, quick])
    const { validUntil } = codeAt(sampleEntry(9), clock.now())
    await clock.pass((validUntil ?? 0) - clock.now() - 1)
    expect(asked()).toBe(1)
    await clock.pass(50)
    expect(asked()).toBe(2)
  })

  it('sets no timer for counter-based entries, whose codes never run out', async () => {
    const { clock, asked } = await watching([counted])
    expect(asked()).toBe(1)
    expect(clock.pending()).toBe(0)
  })

  it("uses the host's clock, not the page's", async () => {
    const aheadMs = 11_000
    const { codes, clock } = await watching([github], aheadMs)
    const hostNow = clock.now() + aheadMs
    expect(codes.getState().hostNow()).toBe(hostNow)
    expect(codes.getState().fresh(github)).toEqual(codeAt(sampleEntry(0), hostNow))
  })

  it('returns no code of another entry, and no expired one', async () => {
    const { codes, clock } = await watching([github])
    expect(codes.getState().fresh(slow)).toBeNull()
    clock.sleep(31_000)
    expect(codes.getState().fresh(github)).toBeNull()
  })

  it('asks again after the computer slept through a boundary', async () => {
    const { codes, clock, asked } = await watching([github])
    codes.getState().wake()
    expect(asked()).toBe(1)
    clock.sleep(95_000)
    codes.getState().wake()
    await settle()
    expect(asked()).toBe(2)
    expect(codes.getState().fresh(github)).not.toBeNull()
  })

  it.each([
    ['back', -86_400_000],
    ['forward', 86_400_000],
  ])(
    'asks again after the clock was set %s by a day, and gives out none until then',
    async (_, ms) => {
      const { codes, clock, asked } = await watching([github])
      clock.sleep(ms)
      expect(codes.getState().fresh(github)).toBeNull()
      codes.getState().wake()
      await settle()
      expect(asked()).toBe(2)
      expect(codes.getState().fresh(github)).toEqual(codeAt(sampleEntry(0), clock.now()))
    },
  )

  it('asks at once when the host reports that the computer woke up', async () => {
    const { codes, clock, bridge, asked } = await watching([github])
    clock.sleep(31_000)
    bridge.emit({ name: 'host.resumed', payload: undefined })
    await settle()
    expect(asked()).toBe(2)
    expect(codes.getState().fresh(github)).not.toBeNull()
  })

  it('removes an expired code when the host is slow with the next one', async () => {
    const { codes, clock, bridge } = await watching([github])
    bridge.answer('codes.current', () => new Promise(() => {}))
    await clock.pass(31_000)
    expect(codes.getState().codes.size).toBe(0)
  })

  it('drops codes and timer while the window is hidden, and asks again when it is shown', async () => {
    const { codes, clock, asked } = await watching([github])
    codes.getState().pause()
    expect(codes.getState().codes.size).toBe(0)
    expect(clock.pending()).toBe(0)
    await clock.pass(120_000)
    expect(asked()).toBe(1)
    codes.getState().resume()
    await settle()
    expect(asked()).toBe(2)
    expect(codes.getState().fresh(github)).not.toBeNull()
  })

  it('ignores an answer that comes after the window was hidden', async () => {
    const { codes, bridge, clock } = await watching([])
    let answer = () => {}
    bridge.answer('codes.current', () => {
      const now = clock.now()
      return new Promise(resolve => {
        answer = () => resolve({ now, codes: [codeAt(sampleEntry(0), now)] })
      })
    })
    codes.getState().watch([github])
    await settle()
    codes.getState().pause()
    answer()
    await settle()
    expect(codes.getState().codes.size).toBe(0)
  })

  it('keeps a counter-based code on screen when others expire', async () => {
    const { codes, clock } = await watching([github, counted])
    const { code } = await codes.getState().advance(counted)
    await clock.pass(30_000)
    expect(codes.getState().fresh(counted)?.code).toBe(code)
  })

  it('shows nothing, says why and tries again when the host refuses', async () => {
    const { codes, clock, bridge } = await watching([github])
    bridge.answer('codes.current', () => {
      throw new AppError(
        'unavailable',
        words('core.vault.keychain.noAnswer', { keychain: 'GNOME Keyring' }),
      )
    })
    await clock.pass(30_100)
    expect(codes.getState().codes.size).toBe(0)
    expect(codes.getState().problem).toBe(
      say('core.vault.keychain.noAnswer', { keychain: 'GNOME Keyring' }),
    )
    bridge.answer('codes.current', () => ({
      now: clock.now(),
      codes: [codeAt(sampleEntry(0), clock.now())],
    }))
    await clock.pass(4000)
    expect(codes.getState().problem).toBeNull()
    expect(codes.getState().fresh(github)).not.toBeNull()
  })

  it('watches the entry whose details are open, wherever the list is, until they close', async () => {
    const { codes, asked, clock } = await watching([quick])
    codes.getState().lookAt(github)
    await settle()
    expect(codes.getState().fresh(github)).not.toBeNull()
    codes.getState().watch([slow])
    await settle()
    expect([...codes.getState().codes.keys()].sort()).toEqual([github, slow].sort())
    codes.getState().lookAt(null)
    codes.getState().watch([])
    const before = asked()
    await clock.pass(120_000)
    expect(asked()).toBe(before)
  })

  it('asks for what scrolls in, and forgets what scrolled out', async () => {
    const { codes } = await watching([github])
    codes.getState().watch([slow])
    await settle()
    expect([...codes.getState().codes.keys()]).toEqual([slow])
  })
})
