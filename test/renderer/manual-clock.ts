import type { Clock } from '../../renderer/stores/clock.ts'

export interface ManualClock extends Clock {
  /**
   * Lets this much time pass, running what is due in order, and settles every promise in between.
   */
  pass(ms: number): Promise<void>
  /** Lets time pass as in a sleeping computer, where no timer counts it. */
  sleep(ms: number): void
  /** Counts the timers that are set now. */
  pending(): number
  /** Counts how often a timer was set since the start. */
  timersSet(): number
}

export function createManualClock(start = 1_700_000_000_000): ManualClock {
  let now = start
  let uptime = 0
  let set = 0
  let timers: { at: number; run: () => void }[] = []

  return {
    now: () => now,
    elapsed: () => uptime,
    after(delayMs, run) {
      set++
      const timer = { at: uptime + delayMs, run }
      timers.push(timer)
      return () => {
        timers = timers.filter(other => other !== timer)
      }
    },
    async pass(ms) {
      const end = uptime + ms
      for (;;) {
        await settle()
        const due = timers.filter(timer => timer.at <= end).sort((a, b) => a.at - b.at)[0]
        if (!due) break
        timers = timers.filter(timer => timer !== due)
        now += due.at - uptime
        uptime = due.at
        due.run()
      }
      now += end - uptime
      uptime = end
      await settle()
    },
    sleep(ms) {
      now += ms
    },
    pending: () => timers.length,
    timersSet: () => set,
  }
}

/** Lets everything continue that can. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}
