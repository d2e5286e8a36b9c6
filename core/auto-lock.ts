/** Locks after a time without the user. `restart` is called whenever the user did something. */
export interface AutoLock {
  restart(): void
  stop(): void
}

export function createAutoLock(minutes: () => number | null, lock: () => void): AutoLock {
  let timer: ReturnType<typeof setTimeout> | undefined

  function stop(): void {
    clearTimeout(timer)
  }

  return {
    restart() {
      stop()
      const wait = minutes()
      if (wait === null) return
      timer = setTimeout(lock, wait * 60_000)
      timer.unref()
    },
    stop,
  }
}
