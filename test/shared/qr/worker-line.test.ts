import { describe, expect, it } from 'vitest'
import { createWorkerLine, type WorkerEvents } from '../../../shared/qr/worker-line.ts'

const limits = { timeoutMs: 3000, startTimeoutMs: 20_000, idleMs: 30_000 }

/** Makes a host whose workers and clock do what the test says. */
function host() {
  const workers: { events: WorkerEvents; jobs: string[]; isKilled: boolean }[] = []
  let timers: { ms: number; run(): void }[] = []
  return {
    workers,
    elapse(ms: number) {
      const due = timers.filter(timer => timer.ms === ms)
      timers = timers.filter(timer => timer.ms !== ms)
      for (const timer of due) timer.run()
    },
    pendingMs: () => timers.map(timer => timer.ms),
    start(events: WorkerEvents) {
      const worker = { events, jobs: [] as string[], isKilled: false }
      workers.push(worker)
      return {
        post: (job: string) => void worker.jobs.push(job),
        kill: () => {
          worker.isKilled = true
        },
      }
    },
    after(ms: number, run: () => void) {
      const timer = { ms, run }
      timers.push(timer)
      return () => {
        timers = timers.filter(other => other !== timer)
      }
    },
  }
}

function setUp() {
  const stage = host()
  const line = createWorkerLine<string>(stage, limits)
  const worker = (index: number) => {
    const found = stage.workers[index]
    if (found === undefined) throw new Error(`worker ${index} was not started`)
    return found
  }
  return { stage, line, worker }
}

describe('createWorkerLine', () => {
  it('kills a worker that takes too long, and reads the next picture with a fresh one', async () => {
    const { stage, line, worker } = setUp()
    const slow = line.read('slow', 'slow.png')
    const next = line.read('next', 'next.png')
    worker(0).events.onReady()
    stage.elapse(limits.timeoutMs)
    await expect(slow).rejects.toThrow(
      'slow.png took more than 3 seconds to read, so Countersign stopped.',
    )
    expect(worker(0).isKilled).toBe(true)
    worker(1).events.onReady()
    worker(0).events.onReply({ texts: ['too late'] })
    worker(1).events.onReply({ texts: ['a code'] })
    await expect(next).resolves.toEqual(['a code'])
  })

  it('does not count the start of the worker as time of the picture', () => {
    const { stage, line, worker } = setUp()
    line.read('a', 'a.png')
    expect(worker(0).jobs).toEqual([])
    expect(stage.pendingMs()).toEqual([limits.startTimeoutMs])
    worker(0).events.onReady()
    expect(worker(0).jobs).toEqual(['a'])
    expect(stage.pendingMs()).toEqual([limits.timeoutMs])
  })

  it("blames itself, not the picture, for a worker that doesn't start", async () => {
    const { stage, line, worker } = setUp()
    const late = line.read('a', 'a.png')
    stage.elapse(limits.startTimeoutMs)
    await expect(late).rejects.toThrow('The QR worker did not start.')
    const lost = line.read('b', 'b.png')
    worker(1).events.onLost()
    await expect(lost).rejects.toThrow('The QR worker did not start.')
  })

  it('blames the picture for a worker that ends during its work', async () => {
    const { line, worker } = setUp()
    const reading = line.read('a', 'a.png')
    worker(0).events.onReady()
    worker(0).events.onLost()
    await expect(reading).rejects.toMatchObject({ code: 'bad-input' })
  })

  it('passes on one picture at a time, all to the same worker', async () => {
    const { stage, line, worker } = setUp()
    const readings = ['a', 'b', 'c'].map(job => line.read(job, job))
    worker(0).events.onReady()
    for (const [index, job] of ['a', 'b', 'c'].entries()) {
      expect(worker(0).jobs.slice(index)).toEqual([job])
      worker(0).events.onReply(job === 'b' ? { damaged: true } : { texts: [job] })
    }
    const settled = await Promise.allSettled(readings)
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(stage.workers).toHaveLength(1)
  })

  it('ends an idle worker, but not one that got work again', async () => {
    const { stage, line, worker } = setUp()
    const first = line.read('a', 'a')
    worker(0).events.onReady()
    worker(0).events.onReply({ texts: [] })
    await first
    expect(stage.pendingMs()).toEqual([limits.idleMs])
    line.read('b', 'b')
    expect(stage.pendingMs()).toEqual([limits.timeoutMs])
    worker(0).events.onReply({ texts: [] })
    stage.elapse(limits.idleMs)
    expect(worker(0).isKilled).toBe(true)
  })

  it('rejects everything that is pending when closed, and can be used again', async () => {
    const { line, worker } = setUp()
    const readings = [line.read('a', 'a'), line.read('b', 'b')]
    line.close()
    for (const reading of readings) await expect(reading).rejects.toMatchObject({ code: 'refused' })
    expect(worker(0).isKilled).toBe(true)
    const again = line.read('c', 'c')
    worker(1).events.onReady()
    worker(1).events.onReply({ texts: ['c'] })
    await expect(again).resolves.toEqual(['c'])
  })
})
