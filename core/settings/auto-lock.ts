/** Locks after a time without the user. */
export interface AutoLock {
  /** The user did something, or how long to wait has changed. */
  restart(): void
  /**
   * Locks where the time is over and no timer said so: timers stand still while a computer sleeps.
   */
  lockIfDue(): void
  stop(): void
}

/** `uptime`: ms that count while the computer sleeps, and do not jump when its clock is set. */
export function createAutoLock(
  minutes: () => number | null,
  lock: () => void,
  uptime: () => number,
): AutoLock {
  let timer: ReturnType<typeof setTimeout> | undefined
  let dueAt: number | null = null

  function stop(): void {
    clearTimeout(timer)
    dueAt = null
  }

  function lockNow(): void {
    stop()
    lock()
  }

  return {
    restart() {
      stop()
      const wait = minutes()
      if (wait === null) return
      dueAt = uptime() + wait * 60_000
      timer = setTimeout(lockNow, wait * 60_000)
      timer.unref()
    },
    lockIfDue() {
      if (dueAt !== null && uptime() >= dueAt) lockNow()
    },
    stop,
  }
}
