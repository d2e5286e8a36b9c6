/** The thread that reads foreign files: their keys take seconds, and their parsers meet anything. */
import { parentPort } from 'node:worker_threads'
import { AppError } from '../../shared/errors.ts'
import { createReading, type GivenFile, type ReadFile } from './reading.ts'

export type Errand =
  | {
      readonly kind: 'open'
      readonly files: readonly GivenFile[]
      readonly formatId: string | null
    }
  | { readonly kind: 'unseal'; readonly file: number; readonly passphrase: string }

/** `failed` is a bug of ours: nothing of its text leaves the thread. */
export type Message =
  | { readonly kind: 'file'; readonly file: number }
  | { readonly kind: 'done'; readonly result: ReadFile[] }
  | { readonly kind: 'refused'; readonly code: AppError['code']; readonly message: string }
  | { readonly kind: 'failed'; readonly name: string }

const reading = createReading()

parentPort?.on('message', async (errand: Errand) => {
  const post = (message: Message) => parentPort?.postMessage(message)
  try {
    const result =
      errand.kind === 'open'
        ? await reading.open(errand.files, errand.formatId, file => post({ kind: 'file', file }))
        : [await reading.unseal(errand.file, errand.passphrase)]
    post({ kind: 'done', result })
  } catch (error) {
    if (error instanceof AppError) {
      post({ kind: 'refused', code: error.code, message: error.message })
    } else {
      post({ kind: 'failed', name: error instanceof Error ? error.name : 'unknown' })
    }
  }
})
