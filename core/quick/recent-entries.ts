export interface RecentEntries {
  /** The code of this entry was asked for. */
  use(id: string): void
  /** The newest first. */
  list(): string[]
}

const mostRemembered = 64

/**
 * Remembers which entries were used last, by ids that tell nothing of them. They are in memory
 * alone: on the disk they would say when somebody signed in where.
 */
export function createRecentEntries(): RecentEntries {
  let ids: string[] = []
  return {
    use(id) {
      ids = [id, ...ids.filter(other => other !== id)].slice(0, mostRemembered)
    },
    list: () => [...ids],
  }
}
