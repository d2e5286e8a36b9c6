/**
 * A browser opens six connections to one host. The events have one, and calls that wait for slow
 * servers may have four, so that those for the vault, including the lock, always find a free one.
 */
const mostOthers = 4

export interface Lanes {
  run<T>(name: string, work: () => Promise<T>): Promise<T>
}

export function createLanes(): Lanes {
  let running = 0
  const waiting: (() => void)[] = []

  return {
    async run(name, work) {
      if (name.startsWith('vault.')) return work()
      if (running >= mostOthers) await new Promise<void>(resolve => waiting.push(resolve))
      else running += 1
      try {
        return await work()
      } finally {
        // The connection goes to the call that has waited longest.
        const next = waiting.shift()
        if (next) next()
        else running -= 1
      }
    },
  }
}
