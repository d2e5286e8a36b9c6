/**
 * Runs Argon2id in threads of its own, or in Node's shared ones if the worker's file doesn't exist.
 */
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { hash, verify } from '@node-rs/argon2'

export interface HashOptions {
  readonly memoryCost: number
  readonly timeCost: number
  readonly parallelism: number
}

export interface Hasher {
  hash(password: string): Promise<string>
  verify(hash: string, password: string): Promise<boolean>
}

export type HashJob =
  | {
      readonly id: number
      readonly kind: 'hash'
      readonly password: string
      readonly options: HashOptions
    }
  | {
      readonly id: number
      readonly kind: 'verify'
      readonly hash: string
      readonly password: string
    }

/** `result` is null if the job failed. */
export interface HashReply {
  readonly id: number
  readonly result: string | boolean | null
}

/**
 * The worker is built next to this file. It doesn't exist when the program runs from its source.
 */
const besideThisFile = new URL('./hash-worker.js', import.meta.url)

export function hashHere(options: HashOptions): Hasher {
  return { hash: password => hash(password, options), verify }
}

/** Starts as many threads as jobs run at once, each when it is first needed. */
export function hashApart(
  options: HashOptions,
  threads: number,
  file: URL = besideThisFile,
): Hasher {
  if (!existsSync(file)) return hashHere(options)
  const pool = Array.from({ length: threads }, () => createThread(file))
  let lastId = 0
  const ask = (job: Omit<HashJob, 'id'>): Promise<string | boolean> => {
    lastId++
    const [idlest] = [...pool].sort((a, b) => a.waiting() - b.waiting())
    if (!idlest) throw new Error('There is no thread to hash in.')
    return idlest.ask({ ...job, id: lastId } as HashJob)
  }
  return {
    hash: async password => String(await ask({ kind: 'hash', password, options } as HashJob)),
    verify: async (known, password) =>
      (await ask({ kind: 'verify', hash: known, password } as HashJob)) === true,
  }
}

interface Waiting {
  readonly resolve: (result: string | boolean) => void
  readonly reject: (error: Error) => void
}

function createThread(file: URL) {
  let worker: Worker | null = null
  const waiting = new Map<number, Waiting>()

  const fail = (cause?: unknown) => {
    worker = null
    for (const { reject } of waiting.values()) reject(new Error('Hashing failed.', { cause }))
    waiting.clear()
  }

  const start = (): Worker => {
    const started = new Worker(file)
    started.on('message', ({ id, result }: HashReply) => {
      const asked = waiting.get(id)
      waiting.delete(id)
      if (result === null) asked?.reject(new Error('Hashing failed.'))
      else asked?.resolve(result)
    })
    started.on('error', fail)
    started.on('exit', () => {
      if (worker === started) fail()
    })
    // The thread must not keep the process from ending.
    started.unref()
    return started
  }

  return {
    waiting: () => waiting.size,
    ask: (job: HashJob) =>
      new Promise<string | boolean>((resolve, reject) => {
        worker ??= start()
        waiting.set(job.id, { resolve, reject })
        worker.postMessage(job)
      }),
  }
}
