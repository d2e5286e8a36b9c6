/**
 * Tells whether an answer still counts: it does until something newer begins, is told, or is
 * forgotten.
 */
export interface Latest {
  /** Begins something newer than all before it. */
  begin(): IsLatest
  /** Goes with what is under way: it counts as long as that does. */
  join(): IsLatest
  /** Nothing that is under way counts from now on. */
  drop(): void
}

export type IsLatest = () => boolean

export function createLatest(): Latest {
  let turn = 0
  const join = () => {
    const mine = turn
    return () => mine === turn
  }
  return {
    begin() {
      turn++
      return join()
    },
    join,
    drop: () => void turn++,
  }
}

/** The answer, or its failure, where it counts by then; else null. */
export async function whileLatest<T>(isLatest: IsLatest, answer: Promise<T>): Promise<T | null> {
  try {
    const value = await answer
    return isLatest() ? value : null
  } catch (error) {
    if (isLatest()) throw error
    return null
  }
}
