/**
 * Makes costly work take turns: a few jobs at once, and one of each owner before a second of any.
 */

export interface FairQueue {
  /**
   * Runs the work when it is its turn. Throws what the work throws, and `QueueFullError` at once
   * where as much waits already as may.
   */
  run<T>(owner: string, work: () => Promise<T>): Promise<T>
  /** Throws `QueueFullError` where nobody would be let in. */
  refuseWhereFull(): void
  /**
   * Lets somebody in who is going to ask for a turn, until they leave by what it answers. Throws
   * `QueueFullError` where nobody could wait, or where those who are inside already fill the queue:
   * of a hundred who come at once nobody waits yet.
   */
  letIn(): () => void
}

export class QueueFullError extends Error {
  override readonly name = 'QueueFullError'
  /**
   * At the recent pace, what waits now is done by then. Up to as long again is added, so that those
   * who were sent away together do not come back together.
   */
  readonly retryAfterSeconds: number

  constructor(retryAfterSeconds: number) {
    super('queue-full')
    this.retryAfterSeconds = retryAfterSeconds
  }
}

export interface FairQueueLimits {
  /** Done at the same time. */
  readonly atOnce: number
  /** Waiting, of all owners together. */
  readonly mostWaiting: number
  /** Waiting, of one owner. */
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
  /** The owners in the order of their turns; an owner whose turn was moves to the end. */
  const waiting = new Map<string, (() => void)[]>()
  let waitingCount = 0
  let insideCount = 0
  let running = 0
  /** Averages the recent jobs, newer ones counting more. */
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

  /** Hands the turn on, or gives it back where nobody waits. */
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
