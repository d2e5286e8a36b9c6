/**
 * Leads from one of our programs to the process that started it, by Node's channel or Electron's
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

/** Has as much of Node's `process` as the function takes. */
export interface Self {
  readonly ppid: number
  readonly parentPort?: ParentPort
  send?(message: unknown): unknown
  on(event: 'message', listener: (message: unknown) => void): unknown
  once(event: 'disconnect', listener: () => void): unknown
}

/**
 * `onGone` is called when the parent has ended, however it ended; `lookAgain` keeps calling what it
 * is given. Whose parent has ended gets another one. Windows does not tell: there the channel
 * closes, and Chromium ends the processes that it started.
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
