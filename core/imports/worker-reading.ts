/** A `Reading` in a thread of its own, which is ended when the import is. */
import { Worker } from 'node:worker_threads'
import { AppError } from '../../shared/errors.ts'
import type { Errand, Message } from './import-worker.ts'
import type { GivenFile, ReadFile, Reading } from './reading.ts'

export interface EndableReading extends Reading {
  /** What is under way fails with `refused`. */
  end(): void
}

export type StartReading = () => EndableReading

/** MB of JavaScript heap; keys are derived outside of it, within the ceilings of `importLimits`. */
const heapLimit = 512
/** The slowest key that the ceilings allow takes about a minute. */
const timeoutMs = 180_000

const besideThisFile = new URL('./import-worker.js', import.meta.url)

export function startReading(workerUrl: URL = besideThisFile): EndableReading {
  const worker = new Worker(workerUrl, { resourceLimits: { maxOldGenerationSizeMb: heapLimit } })
  let current: Run | null = null
  let ended: Error | null = null

  function settle(how: (run: Run) => void): void {
    const run = current
    current = null
    if (!run) return
    clearTimeout(run.timer)
    worker.unref()
    how(run)
  }

  function end(reason: Error): void {
    ended ??= reason
    settle(({ reject }) => reject(reason))
    void worker.terminate()
  }

  worker.unref()
  worker.on('message', (message: Message) => {
    if (message.kind === 'file') current?.onFile(message.file)
    else if (message.kind === 'done') settle(({ resolve }) => resolve(message.result))
    else settle(({ reject }) => reject(toError(message)))
  })
  worker.on('error', error => end(toThreadError(error)))
  worker.on('exit', () => end(new Error('The import thread ended.')))

  function run(errand: Errand, onFile: (file: number) => void): Promise<ReadFile[]> {
    return new Promise((resolve, reject) => {
      if (ended) return reject(ended)
      const tooSlow = new AppError('too-large', 'Reading takes too long: it was stopped.')
      const timer = setTimeout(() => end(tooSlow), timeoutMs)
      current = { resolve, reject, onFile, timer }
      worker.ref()
      worker.postMessage(errand, errand.kind === 'open' ? errand.files.map(bufferOf) : [])
    })
  }

  return {
    open: (files, formatId, onFile) =>
      run({ kind: 'open', files: files.map(own), formatId }, onFile),
    async unseal(file, passphrase) {
      const [result] = await run({ kind: 'unseal', file, passphrase }, () => {})
      if (!result) throw new Error('The import thread gave no answer.')
      return result
    },
    end: () => end(new AppError('refused', 'The import was stopped.')),
  }
}

interface Run {
  resolve(result: ReadFile[]): void
  reject(error: Error): void
  onFile(file: number): void
  readonly timer: NodeJS.Timeout
}

/** Bytes in a buffer of their own, which can be handed over. */
function own({ name, bytes }: GivenFile): GivenFile {
  return { name, bytes: new Uint8Array(bytes) }
}

const bufferOf = ({ bytes }: GivenFile) => bytes.buffer as ArrayBuffer

function toError(message: Extract<Message, { kind: 'refused' | 'failed' }>): Error {
  if (message.kind === 'refused') return new AppError(message.code, message.message)
  return new Error(`The import thread failed with ${message.name}.`)
}

function toThreadError(error: Error): Error {
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new AppError('too-large', 'The file needs more memory than reading one may take.')
  }
  return error
}
