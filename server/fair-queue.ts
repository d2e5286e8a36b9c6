/**
 * Queues costly work fairly: a few jobs run at once, and every owner gets a turn before anybody
 * gets a second one.
 */

export interface FairQueue {
  /**
   * Runs the work when its turn comes. Throws what the work throws, and `QueueFullError` at once if
   * the queue is full.
   */
  run<T>(owner: string, work: () => Promise<T>): Promise<T>
  /** Throws `QueueFullError` if nobody would be let in. */
  refuseWhereFull(): void
  /**
   * Admits a caller who is about to queue work, and returns a function that the caller leaves with.
   * Throws `QueueFullError` if the queue is full, or would be once everybody inside has queued.
   * When a hundred callers come at once, none of them is in the queue yet.
   */
  letIn(): () => void
}

export class QueueFullError extends Error {
  override readonly name = 'QueueFullError'
  /**
   * The time in which, at the recent pace, the waiting work is done. A random share of up to as
   * long again is added, so that callers who were turned away together don't come back together.
   */
  readonly retryAfterSeconds: number

  constructor(retryAfterSeconds: number) {
    super('queue-full')
    this.retryAfterSeconds = retryAfterSeconds
  }
}

export interface FairQueueLimits {
  /** How many jobs run at the same time. */
  readonly atOnce: number
  /** How many jobs may wait, for all owners together. */
  readonly mostWaiting: number
  /** How many jobs may wait for one owner. */
  readonly mostOfOne: number
}

export interface FairQueueParts {
  /** Milliseconds. */
  readonly clock: () => number
  /** From 0 up to 1. */
  readonly random: () => number
}

export function createFairQueue(
  limits: FairQueueLimits,
  { clock, random }: FairQueueParts,
): FairQueue {
  /** Owners are in the order of their turns. An owner who just had a turn moves to the end. */
  const waiting = new Map<string, (() => void)[]>()
  let waitingCount = 0
  let insideCount = 0
  let running = 0
  /** A moving average over recent jobs, in which newer ones count more. */
  let millisecondsEach = 0

  const full = (): QueueFullError => {
    const before = Math.max(waitingCount, insideCount)
    const milliseconds = (before * millisecondsEach) / limits.atOnce
    const seconds = Math.max(1, Math.ceil(milliseconds / 1000))
    return new QueueFullError(seconds + Math.floor(random() * (seconds + 1)))
  }

  const refuseWhereFull = (): void => {
    const places = limits.mostWaiting + limits.atOnce
    if (waitingCount >= limits.mostWaiting || insideCount >= places) throw full()
  }

  const turn = (owner: string): Promise<void> => {
    if (running < limits.atOnce) {
      running++
      return Promise.resolve()
    }
    const waitingOfOwner = waiting.get(owner)?.length ?? 0
    if (waitingCount >= limits.mostWaiting || waitingOfOwner >= limits.mostOfOne) throw full()
    return new Promise(resolve => {
      const mine = waiting.get(owner) ?? []
      mine.push(resolve)
      waiting.set(owner, mine)
      waitingCount++
    })
  }

  /** Gives the finished turn to the next job, or back to the queue if nothing waits. */
  const next = (): void => {
    const first = waiting.entries().next()
    if (first.done) {
      running--
      return
    }
    const [owner, mine] = first.value
    const begin = mine.shift()
    waiting.delete(owner)
    if (mine.length > 0) waiting.set(owner, mine)
    waitingCount--
    begin?.()
  }

  return {
    refuseWhereFull,
    letIn() {
      refuseWhereFull()
      insideCount++
      let isInside = true
      return () => {
        if (isInside) insideCount--
        isInside = false
      }
    },
    async run(owner, work) {
      await turn(owner)
      const begun = clock()
      try {
        return await work()
      } finally {
        const took = clock() - begun
        millisecondsEach = millisecondsEach === 0 ? took : millisecondsEach * 0.9 + took * 0.1
        next()
      }
    },
  }
}
