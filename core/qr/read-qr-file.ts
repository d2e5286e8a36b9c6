/**
 * Reads the QR codes in picture files in a process of its own. It isn't a thread, because native
 * decoders don't stop when their thread is terminated: a drawing (SVG) of 1 kB delayed
 * `terminate()`, and then the end of the whole program, by 16 s.
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { PictureKind } from '../../shared/qr/image-size.ts'
import { pictureKind } from '../../shared/qr/picture.ts'
import {
  createWorkerLine,
  type RunningWorker,
  type WorkerEvents,
  type WorkerLimits,
  type WorkerReply,
} from '../../shared/qr/worker-line.ts'

export interface QrJob {
  readonly bytes: Uint8Array
  readonly kind: PictureKind | 'svg'
}

export interface QrFileReader {
  /**
   * Returns the texts of all codes in the picture, in reading order; empty if there are none.
   * Throws AppError `bad-input` or `too-large` with a sentence that begins with the name.
   */
  readQrFile(bytes: Uint8Array, name: string): Promise<string[]>
  close(): void
}

/**
 * In MB of JavaScript heap. Pixels are stored outside it, and limited by the ceilings on pictures.
 */
const heapLimit = 256

const besideThisFile = new URL('./qr-worker.js', import.meta.url)

/**
 * Starts its process with the first picture and keeps it for the next ones. While idle, the process
 * never keeps the program from ending.
 */
export function createQrFileReader(
  workerUrl: URL = besideThisFile,
  limits?: WorkerLimits,
): QrFileReader {
  const start = (events: WorkerEvents) => startProcess(fileURLToPath(workerUrl), events)
  const after = (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms).unref()
    return () => clearTimeout(timer)
  }
  const line = createWorkerLine<QrJob>({ start, after }, limits)
  return {
    async readQrFile(bytes, name) {
      return line.read({ bytes, kind: pictureKind(bytes, name) }, name)
    },
    close: line.close,
  }
}

function startProcess(path: string, events: WorkerEvents): RunningWorker<QrJob> {
  const child = fork(path, {
    execArgv: [`--max-old-space-size=${heapLimit}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const kill = () => {
    process.off('exit', kill)
    child.kill('SIGKILL')
  }
  process.once('exit', kill)
  child.on('message', (message: 'ready' | WorkerReply) => {
    if (message === 'ready') return events.onReady()
    child.unref()
    child.channel?.unref()
    events.onReply(message)
  })
  child.on('error', events.onLost)
  child.once('exit', () => {
    process.off('exit', kill)
    events.onLost()
  })
  return {
    post(job) {
      child.ref()
      child.channel?.ref()
      child.send(job)
    },
    kill,
  }
}

let shared: QrFileReader | undefined

/** `QrFileReader.readQrFile` with one reader for the whole program. */
export function readQrFile(bytes: Uint8Array, name: string): Promise<string[]> {
  shared ??= createQrFileReader()
  return shared.readQrFile(bytes, name)
}
