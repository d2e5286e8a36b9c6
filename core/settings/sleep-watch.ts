/** A shorter sleep doesn't count, because the system counts its uptime in whole seconds. */
const shortestSleepMs = 5000

export interface SleepWatch {
  /** Tells whether the computer has slept since this was last asked. */
  hasSlept(): boolean
}

/**
 * Detects sleep for hosts that the system doesn't tell: one clock counts the time asleep, and the
 * other doesn't. If both behave the same (the host's `seesSuspend` tells), no sleep is ever
 * detected.
 */
export function createSleepWatch(uptime: () => number, awake: () => number): SleepWatch {
  const asleep = () => uptime() - awake()
  let before = asleep()
  return {
    hasSlept() {
      const now = asleep()
      const slept = now - before >= shortestSleepMs
      before = now
      return slept
    },
  }
}
