import { chmod, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { KeySlot } from '../../../core/vault/key-slots.ts'
import { Failures, PassphraseDelay } from '../../../core/vault/passphrase-delay.ts'
import { openRecordsFile } from '../../../core/vault/records-file.ts'
import { AppError } from '../../../shared/errors.ts'
import { literal } from '../../literal.ts'
import { expectRefusal, temporaryFolder } from './vault-bench.ts'

const wrong = () => Promise.reject(new AppError('wrong-passphrase', literal('wrong')))
const right = () => Promise.resolve('opened')

const slotsOf = (name: string) => [{ kind: 'passphrase', wrappedKey: name } as KeySlot]
const slots = slotsOf('a vault')

it('grows to five minutes and not beyond', async () => {
  let now = 0
  const delay = new PassphraseDelay(() => now)
  const pauses: number[] = []
  for (let tries = 0; tries < 11; tries++) {
    await expectRefusal(delay.attempt(slots, wrong), 'wrong-passphrase')
    const retryAt = delay.retryAt(slots) ?? now
    pauses.push((retryAt - now) / 1000)
    now = retryAt
  }
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300])
  expect(await delay.attempt(slots, right)).toBe('opened')
  await expectRefusal(delay.attempt(slots, wrong), 'wrong-passphrase')
  expect(delay.retryAt(slots)).toBe(now + 1000)
})

it('counts nothing but wrong passphrases', async () => {
  const delay = new PassphraseDelay(() => 0)
  for (const code of ['damaged', 'unavailable'] as const) {
    await expectRefusal(
      delay.attempt(slots, () => Promise.reject(new AppError(code, literal(code)))),
      code,
    )
  }
  expect(delay.retryAt(slots)).toBeNull()
})

describe('attack 18: guessing on after a restart', () => {
  async function makeBench() {
    const path = join(await temporaryFolder(), 'data', 'passphrase-failures.json')
    const time = { now: Date.UTC(2026, 10, 20) }
    const start = async () => {
      const delay = new PassphraseDelay(() => time.now, openRecordsFile(path, Failures))
      await delay.load()
      return delay
    }
    const guess = async (times: number) => {
      for (let tries = 0; tries < times; tries++) {
        const delay = await start()
        await expectRefusal(delay.attempt(slots, wrong), 'wrong-passphrase')
        time.now = delay.retryAt(slots) ?? time.now
      }
    }
    return { path, time, start, guess }
  }

  it('has to wait as long as before it', async () => {
    const { time, start, guess } = await makeBench()
    await guess(5)
    await expectRefusal((await start()).attempt(slots, wrong), 'wrong-passphrase')
    const restarted = await start()
    expect(restarted.retryAt(slots)).toBe(time.now + 32_000)
    await expectRefusal(restarted.attempt(slots, right), 'wait')
    time.now += 32_000
    expect(await restarted.attempt(slots, right)).toBe('opened')
    expect((await start()).retryAt(slots)).toBeNull()
  })

  it('counts attempts in another running program', async () => {
    const { time, start } = await makeBench()
    const [one, other] = [await start(), await start()]
    await expectRefusal(one.attempt(slots, wrong), 'wrong-passphrase')
    await expectRefusal(other.attempt(slots, right), 'wait')
    time.now += 1000
    await expectRefusal(other.attempt(slots, wrong), 'wrong-passphrase')
    await expectRefusal(one.attempt(slots, right), 'wait')
  })

  it('is no shorter with a clock that is set back, and no longer than the pause', async () => {
    const { time, start } = await makeBench()
    await expectRefusal((await start()).attempt(slots, wrong), 'wrong-passphrase')
    time.now = Date.UTC(2016, 0)
    const restarted = await start()
    await expectRefusal(restarted.attempt(slots, right), 'wait')
    expect(restarted.retryAt(slots)).toBe(time.now + 1000)
    time.now += 999
    await expectRefusal((await start()).attempt(slots, right), 'wait')
    time.now += 1
    expect(await (await start()).attempt(slots, right)).toBe('opened')
  })

  it('never keeps the owner out for longer than five minutes, whatever stands in the file', async () => {
    const { path, time, start, guess } = await makeBench()
    await guess(1)
    const stored = JSON.parse(await readFile(path, 'utf8')) as Record<string, Failures>
    const [name = ''] = Object.keys(stored)
    const lastAt = Date.UTC(2126, 0)
    await writeFile(path, JSON.stringify({ [name]: { failures: 1_000_000, lastAt } }))
    await expectRefusal((await start()).attempt(slots, right), 'wait')
    time.now += 300_000
    expect(await (await start()).attempt(slots, right)).toBe('opened')
  })

  it("can't be bypassed by opening another vault in between", async () => {
    const { start } = await makeBench()
    await expectRefusal((await start()).attempt(slots, wrong), 'wrong-passphrase')
    expect(await (await start()).attempt(slotsOf('another'), right)).toBe('opened')
    await expectRefusal((await start()).attempt(slots, right), 'wait')
  })

  it.each(['', '{', '[]', '{"a":{"failures":-1}}'])('opens if the file contains %o', async text => {
    const { path, start, guess } = await makeBench()
    await guess(1)
    await writeFile(path, text)
    expect(await (await start()).attempt(slots, right)).toBe('opened')
  })

  it('remembers while it runs if the disk cannot be written', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'no-folder'), '')
    const file = openRecordsFile(join(folder, 'no-folder', 'failures.json'), Failures)
    const delay = new PassphraseDelay(() => 0, file)
    await expectRefusal(delay.attempt(slots, wrong), 'wrong-passphrase')
    await expectRefusal(delay.attempt(slots, right), 'wait')
  })

  it('leaves a private file without anything from passphrases, and none after the right one', async () => {
    const { path, start, guess } = await makeBench()
    await guess(1)
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
    await chmod(path, 0o600)
    const stored = JSON.parse(await readFile(path, 'utf8')) as object
    expect(Object.entries(stored)).toEqual([
      [expect.stringMatching(/^[0-9a-f]{16}$/), { failures: 1, lastAt: expect.any(Number) }],
    ])
    await (await start()).attempt(slots, right)
    await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
