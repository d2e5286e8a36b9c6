import { describe, expect, it } from 'vitest'
import { createFreshCodes } from '../../../core/accounts/fresh-code.ts'
import { codeAt } from '../../server/harness.ts'
import { expectRefusal, makeBench, makeEntry } from '../vault/vault-bench.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
/** Half of a step has passed at this time. */
const start = Date.parse('2026-03-01T12:00:15.000Z')

async function openBench(offsetMs: number | null = 0) {
  const { start: open, time } = await makeBench()
  const vault = await open()
  await vault.create('keychain', null)
  time.now = start
  const entry = makeEntry('alice', secret)
  await vault.change(draft => draft.entries.push(entry))
  const waits: number[] = []
  const codes = createFreshCodes({
    vault,
    clock: () => time.now,
    wait: async (ms, signal) => {
      signal?.throwIfAborted()
      waits.push(ms)
      time.now += ms
    },
  })
  const offset = { ms: offsetMs }
  const http = { clockOffsetMs: () => offset.ms }
  return { vault, time, entry, waits, codes, http, offset }
}

describe('a code for a server', () => {
  it('is refused for an entry that is gone or counter-based', async () => {
    const { vault, codes, http } = await openBench()
    const counting = makeEntry('bob')
    counting.otp = { type: 'hotp', algorithm: 'SHA1', digits: 6, counter: 0 }
    await vault.change(draft => draft.entries.push(counting))
    await expectRefusal(codes.take(counting.id, http), 'bad-input')
    await expectRefusal(codes.take('00000000-0000-4000-8000-000000000000', http), 'not-found')
  })

  it.each([
    ['is of now', 0, start],
    ['is of the server’s now, ten minutes ahead', 600_000, start + 600_000],
    ['is of the server’s now, behind', -45_000, start - 45_000],
    ['is of our now where no server has told', null, start],
  ])('%s', async (_, offsetMs, at) => {
    const { codes, entry, http } = await openBench(offsetMs)
    expect(await codes.take(entry.id, http)).toBe(codeAt(secret, at))
  })

  it('is refused where the server claims another day: it could ask for any time to come', async () => {
    const day = 24 * 60 * 60 * 1000
    const { codes, entry, http, offset } = await openBench(day)
    expect(await codes.take(entry.id, http)).toBe(codeAt(secret, start + day))
    for (const ms of [day + 1, -day - 1]) {
      offset.ms = ms
      await expectRefusal(codes.take(entry.id, http), 'refused')
    }
  })

  it("uses the clock's correction if this server hasn't reported its time", async () => {
    const { codes, entry, http, vault } = await openBench(null)
    await vault.change(draft => {
      draft.settings.clockCorrectionMs = 120_000
    })
    expect(await codes.take(entry.id, http)).toBe(codeAt(secret, start + 120_000))
  })

  it('never repeats a step: the next code comes at once, the third after a wait', async () => {
    const { codes, entry, http, waits, time } = await openBench()
    const ends: number[] = []
    const take = () => codes.take(entry.id, http, { onWait: until => ends.push(until) })
    expect([await take(), await take(), await take()]).toEqual([
      codeAt(secret, start),
      codeAt(secret, start, 1),
      codeAt(secret, start, 2),
    ])
    expect(waits).toEqual([15_000])
    expect(ends).toEqual([start + 15_000])
    expect(time.now).toBe(start + 15_000)
  })

  it('differs for all that ask at once', async () => {
    const { codes, entry, http } = await openBench()
    const taken = await Promise.all([1, 2, 3, 4].map(() => codes.take(entry.id, http)))
    expect(new Set(taken).size).toBe(4)
  })

  it('of one entry is not held up by another', async () => {
    const { vault, codes, entry, http, waits } = await openBench()
    const other = makeEntry('bob')
    await vault.change(draft => draft.entries.push(other))
    await codes.take(entry.id, http)
    await codes.take(entry.id, http)
    await codes.take(other.id, http)
    expect(waits).toEqual([])
  })

  it('does not wait for a time that only a wrong clock has seen', async () => {
    const { codes, entry, http, offset, waits } = await openBench()
    offset.ms = 3_600_000
    await codes.take(entry.id, http)
    offset.ms = 0
    expect(await codes.take(entry.id, http)).toBe(codeAt(secret, start))
    expect(waits).toEqual([])
  })

  it('is no longer waited for when the wait is cancelled', async () => {
    const { codes, entry, http } = await openBench()
    const controller = new AbortController()
    await codes.take(entry.id, http)
    await codes.take(entry.id, http)
    const options = { signal: controller.signal, onWait: () => controller.abort() }
    await expect(codes.take(entry.id, http, options)).rejects.toThrow('aborted')
  })
})
