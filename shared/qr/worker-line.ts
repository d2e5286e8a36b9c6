/**
 * Passes pictures to a worker, one at a time, and kills a worker that takes too long. Decoders read
 * files from strangers, and a small file can keep some of them busy for minutes. The host decides
 * what a worker is (a process, a Web Worker).
 */

import { AppError } from '../errors.ts'
import { words } from '../wording/words.ts'
import { damagedPicture, slowPicture } from './picture.ts'

/** A worker answers with the texts that it read, or says that the picture cannot be decoded. */
export type WorkerReply = { readonly texts: string[] } | { readonly damaged: true }

export interface RunningWorker<Job> {
  post(job: Job): void
  kill(): void
}

export interface WorkerEvents {
  /**
   * Called when the worker's engines are loaded. Jobs are sent only then, and their time begins
   * only then.
   */
  onReady(): void
  onReply(reply: WorkerReply): void
  /** Called when the worker ended by itself: out of memory, or because a decoder crashed. */
  onLost(): void
}

export interface WorkerHost<Job> {
  start(events: WorkerEvents): RunningWorker<Job>
  /** Runs something once, later. Returns a function that cancels it. */
  after(ms: number, run: () => void): () => void
}

export interface WorkerLimits {
  /** The time for each picture. It counts on a busy computer as well, so it isn't too short. */
  readonly timeoutMs: number
  readonly startTimeoutMs: number
  /** A worker without work ends after this time. */
  readonly idleMs: number
}

const workerLimits: WorkerLimits = {
  timeoutMs: 8000,
  startTimeoutMs: 20_000,
  idleMs: 30_000,
}

/** Slow stages of a reading give up by themselves after this time, well before the kill. */
export const softTimeoutMs = 1500

export interface WorkerLine<Job> {
  /** Rejects with an AppError whose sentence begins with the name. */
  read(job: Job, name: string): Promise<string[]>
  close(): void
}

interface Errand<Job> {
  readonly job: Job
  readonly name: string
  resolve(texts: string[]): void
  reject(error: Error): void
}

export function createWorkerLine<Job>(
  host: WorkerHost<Job>,
  limits: WorkerLimits = workerLimits,
): WorkerLine<Job> {
  const waiting: Errand<Job>[] = []
  let current: Errand<Job> | undefined
  let worker: RunningWorker<Job> | undefined
  let isReady = false
  let cancelTimer = () => {}

  function setTimer(ms: number, run: () => void): void {
    cancelTimer()
    cancelTimer = host.after(ms, run)
  }

  function start(): RunningWorker<Job> {
    const isMine = () => worker === started
    const started = host.start({
      onReady: () => {
        if (!isMine()) return
        isReady = true
        post()
      },
      onReply: reply => {
        if (!isMine() || current === undefined) return
        const { name, resolve, reject } = current
        if ('texts' in reply) finish(() => resolve(reply.texts))
        else finish(() => reject(damagedPicture(name)))
      },
      onLost: () => {
        if (!isMine()) return
        const broken = (name: string) =>
          new AppError('bad-input', words('core.pictures.brokeDecoder', { name }))
        fail(isReady ? broken : notStarted)
      },
    })
    return started
  }

  function post(): void {
    if (current === undefined || worker === undefined) return
    worker.post(current.job)
    setTimer(limits.timeoutMs, () => fail(name => slowPicture(name, limits.timeoutMs)))
  }

  function next(): void {
    current = waiting.shift()
    if (current === undefined) {
      setTimer(limits.idleMs, letGo)
    } else if (worker !== undefined && isReady) {
      post()
    } else {
      worker ??= start()
      setTimer(limits.startTimeoutMs, () => fail(notStarted))
    }
  }

  function finish(settle: () => void): void {
    cancelTimer()
    settle()
    next()
  }

  function fail(errorFor: (name: string) => Error): void {
    const failed = current
    letGo()
    if (failed !== undefined) finish(() => failed.reject(errorFor(failed.name)))
  }

  function letGo(): void {
    cancelTimer()
    worker?.kill()
    worker = undefined
    isReady = false
  }

  return {
    read: (job, name) =>
      new Promise((resolve, reject) => {
        waiting.push({ job, name, resolve, reject })
        if (current === undefined) next()
      }),
    close: () => {
      const stopped = [current, ...waiting.splice(0)].filter(errand => errand !== undefined)
      current = undefined
      letGo()
      for (const { name, reject } of stopped) {
        reject(new AppError('refused', words('core.pictures.stopped', { name })))
      }
    },
  }
}

/** This isn't an AppError, because the picture isn't to blame if our own worker doesn't start. */
function notStarted(): Error {
  return new Error('The QR worker did not start.')
}
