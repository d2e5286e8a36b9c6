/** Locks the vault after a time without the user. */
export interface AutoLock {
  /** Called when the user did something, or when the waiting time was changed. */
  restart(): void
  /**
   * Locks if the time is over and no timer has noticed, since timers stop while a computer sleeps.
   */
  lockIfDue(): void
  stop(): void
}

/** `uptime` is in ms, includes sleep, and doesn't jump when the clock is set. */
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
