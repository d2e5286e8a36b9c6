/**
 * Connects one of our programs to the process that started it, by Node's channel or Electron's
 * port.
 */

export interface Parent {
  tell(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
}

/** https://www.electronjs.org/docs/latest/api/parent-port */
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  postMessage(message: unknown): void
}

/** Declares the part of Node's `process` that the function needs. */
export interface Self {
  readonly ppid: number
  readonly parentPort?: ParentPort
  send?(message: unknown): unknown
  on(event: 'message', listener: (message: unknown) => void): unknown
  once(event: 'disconnect', listener: () => void): unknown
}

/**
 * Calls `onGone` when the parent has ended for whatever reason. `lookAgain` keeps calling the
 * function that it is given. A process whose parent has ended gets another parent, except on
 * Windows. There the channel closes, and Chromium ends the processes that it started.
 */
export function connectParent(
  self: Self,
  lookAgain: (look: () => void) => void,
  onGone: () => void,
): Parent {
  const { ppid, parentPort } = self
  lookAgain(() => {
    if (self.ppid !== ppid) onGone()
  })
  if (parentPort) {
    return {
      tell: message => parentPort.postMessage(message),
      onMessage: listener => void parentPort.on('message', ({ data }) => listener(data)),
    }
  }
  self.once('disconnect', onGone)
  return {
    tell: message => void self.send?.(message),
    onMessage: listener => void self.on('message', listener),
  }
}
