import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname } from 'node:path'
import { errorCode } from './atomic-file.ts'

/** A save makes several events: they are told as one. */
const settleMs = 30

/**
 * Tells when the file was written, replaced, or removed, by whatever program. The system says so:
 * nothing is asked again and again. If it cannot watch the folder, nothing is told. Returns what
 * ends it.
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
    // The folder, because a file that is replaced would be watched no longer.
    watcher = watch(dirname(path), { persistent: false }, (_, changed) => {
      if (changed !== null && changed !== name) return
      clearTimeout(timer)
      timer = setTimeout(onChange, settleMs)
      timer.unref()
    })
    // The folder is gone, or its disk.
    watcher.on('error', stop)
  } catch (error) {
    if (!errorCode(error)) throw error
  }
  return stop
}
