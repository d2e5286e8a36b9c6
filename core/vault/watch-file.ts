import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname } from 'node:path'
import { errorCode } from './atomic-file.ts'

/** A save causes several events, which are reported as one. */
const settleMs = 30

/**
 * Reports when the file was written, replaced, or removed by any program. It relies on the system's
 * events instead of polling. If the folder cannot be watched, nothing is reported. Returns the
 * function that ends it.
 */
export function watchFile(path: string, onChange: () => void): () => void {
  const name = basename(path)
  let timer: NodeJS.Timeout | undefined
  let watcher: FSWatcher | undefined

  function stop(): void {
    clearTimeout(timer)
    watcher?.close()
  }

  try {
    // This watches the folder, because a file that is replaced would no longer be watched.
    watcher = watch(dirname(path), { persistent: false }, (_, changed) => {
      if (changed !== null && changed !== name) return
      clearTimeout(timer)
      timer = setTimeout(onChange, settleMs)
      timer.unref()
    })
    // The folder or its disk is gone.
    watcher.on('error', stop)
  } catch (error) {
    if (!errorCode(error)) throw error
  }
  return stop
}
