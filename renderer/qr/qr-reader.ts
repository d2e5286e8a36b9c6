import { pictureLimits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import { damagedPicture, pictureKind, tooManyBytes } from '../../shared/qr/picture.ts'
import {
  createWorkerLine,
  type RunningWorker,
  type WorkerEvents,
  type WorkerReply,
} from '../../shared/qr/worker-line.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import type { PictureJob } from './picture-job.ts'
import { renderSvg } from './render-svg.ts'

export interface QrReader {
  /**
   * Returns the texts of all codes in a picture file, in reading order; empty if there is none.
   * Throws AppError `bad-input` or `too-large` with a sentence that begins with the name.
   */
  readFile(file: Blob, name: string): Promise<string[]>
  /**
   * Does the same with what a canvas, a video, or a bitmap shows at this moment. `quick` is for
   * live pictures, where the next one makes a better second attempt.
   */
  readImage(image: ImageBitmapSource, effort?: 'quick' | 'full'): Promise<string[]>
  /** Ends the worker, and rejects what is being read. */
  close(): void
}

/**
 * Uses a single worker, which starts with the first picture, ends when it is idle, and is killed
 * after 8 s of work.
 */
export function createQrReader(): QrReader {
  const line = createWorkerLine<PictureJob>({ start, after })
  return {
    async readFile(file, name) {
      if (file.size > pictureLimits.bytes) throw tooManyBytes(name, pictureLimits.bytes)
      const bytes = await readBytes(file, name)
      const kind = pictureKind(bytes, name)
      if (kind === 'tiff') throw unreadableHere(name)
      // The worker gets the bytes, because the file may change on disk after it was checked.
      const picture = kind === 'svg' ? await renderSvg(bytes, name) : new Blob([bytes])
      return line.read({ picture, effort: 'full' }, name)
    },
    async readImage(image, effort = 'full') {
      const name = say('qr.picture')
      const picture = await createImageBitmap(image).catch(cause => {
        throw damagedPicture(name, cause)
      })
      return line.read({ picture, effort }, name)
    },
    close: line.close,
  }
}

/** Browsers don't draw TIFF, but the import decodes it itself. */
function unreadableHere(name: string): AppError {
  return new AppError('bad-input', words('qr.picture.tiff', { name }))
}

async function readBytes(file: Blob, name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (cause) {
    throw new AppError('bad-input', words('qr.picture.gone', { name }), { cause })
  }
}

function start(events: WorkerEvents): RunningWorker<PictureJob> {
  const worker = new Worker(new URL('./qr-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<'ready' | WorkerReply>) => {
    if (data === 'ready') events.onReady()
    else events.onReply(data)
  })
  worker.addEventListener('error', () => events.onLost())
  return {
    post: job => worker.postMessage(job, job.picture instanceof ImageBitmap ? [job.picture] : []),
    kill: () => worker.terminate(),
  }
}

function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
