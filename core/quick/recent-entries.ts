export interface RecentEntries {
  /** Records that the code of this entry was requested. */
  use(id: string): void
  /** Returns the newest first. */
  list(): string[]
}

const mostRemembered = 64

/**
 * Remembers which entries were used last, by their ids. The list is kept in memory only, because on
 * disk it would reveal when somebody signed in where.
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
