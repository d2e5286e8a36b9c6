/**
 * Tells whether an answer still counts, which it does until something newer begins, is reported, or
 * is forgotten.
 */
export interface Latest {
  /** Begins something newer than everything before. */
  begin(): IsLatest
  /** Joins what is running, and counts as long as that does. */
  join(): IsLatest
  /** Makes everything that is running outdated. */
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

/** Returns the answer, or throws its error, if it still counts by then; else returns null. */
export async function whileLatest<T>(isLatest: IsLatest, answer: Promise<T>): Promise<T | null> {
  try {
    const value = await answer
    return isLatest() ? value : null
  } catch (error) {
    if (isLatest()) throw error
    return null
  }
}
