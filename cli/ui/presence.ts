/** Tracks whether a page is reading its events. */
export interface Presence {
  onReader(isThere: boolean): void
  isHere(): boolean
  /** Resolves when a page is reading, which may be at once. */
  whenHere(): Promise<void>
  /** Resolves when no page is reading; false if one still is after `withinMs`. */
  whenGone(withinMs: number): Promise<boolean>
  /**
   * Resolves when a page was reading and none has been for `forMs`, because a reload interrupts it
   * only briefly.
   */
  whenLeft(forMs: number): Promise<void>
}

export function createPresence(): Presence {
  let isHere = false
  let leaving: NodeJS.Timeout | undefined
  let wait = (): NodeJS.Timeout | undefined => undefined
  let coming: (() => void)[] = []
  let going: (() => void)[] = []

  return {
    onReader(isThere) {
      clearTimeout(leaving)
      isHere = isThere
      const told = isThere ? coming : going
      if (isThere) coming = []
      else going = []
      for (const tell of told) tell()
      if (!isThere) leaving = wait()
    },
    isHere: () => isHere,
    whenHere: () => (isHere ? Promise.resolve() : new Promise(resolve => coming.push(resolve))),
    whenGone: withinMs =>
      new Promise(resolve => {
        if (!isHere) return resolve(true)
        const timer = setTimeout(() => resolve(false), withinMs)
        going.push(() => {
          clearTimeout(timer)
          resolve(true)
        })
      }),
    whenLeft: forMs =>
      new Promise(resolve => {
        wait = () => setTimeout(resolve, forMs)
      }),
  }
}
