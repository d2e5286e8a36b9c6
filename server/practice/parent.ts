/** The way to the process that started this one: Node's channel, or Electron's port. */
import type { PracticeNews } from '../../shared/practice-process.ts'

export interface Parent {
  tell(news: PracticeNews): void
  onOrder(listener: (order: unknown) => void): void
}

/** https://www.electronjs.org/docs/latest/api/parent-port */
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  postMessage(message: unknown): void
}

const lookEveryMs = 1000

/** `onGone` is called when the parent has ended, however it ended. */
export function connectParent(onGone: () => void): Parent {
  watchParent(onGone)
  const port = (process as { parentPort?: ParentPort }).parentPort
  if (port) {
    return {
      tell: news => port.postMessage(news),
      onOrder: listener => void port.on('message', ({ data }) => listener(data)),
    }
  }
  process.once('disconnect', onGone)
  return {
    tell: news => void process.send?.(news),
    onOrder: listener => void process.on('message', listener),
  }
}

/**
 * Whose parent has ended gets another one. Windows does not tell: there the channel closes, and
 * Chromium ends the processes that it started.
 */
function watchParent(onGone: () => void): void {
  const { ppid } = process
  setInterval(() => process.ppid !== ppid && onGone(), lookEveryMs)
}
