/** A sleep that took less is none: the system counts its uptime in whole seconds. */
const shortestSleepMs = 5000

export interface SleepWatch {
  /** Tells whether the computer has slept since this was last asked. */
  hasSlept(): boolean
}

/**
 * For hosts that the system tells nothing: the one clock counts the time asleep, the other leaves
 * it out. If both do the same (`seesSuspend` of the host says so), no sleep is ever seen.
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
