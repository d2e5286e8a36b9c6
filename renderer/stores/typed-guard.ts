export interface TypedGuard {
  /**
   * `ask` stands between what was typed and whatever would take its place; null: nothing was typed.
   */
  guardTyped(ask: ((then: () => void) => void) | null): void
  /** Does it at once where nothing would be lost, else once the user agrees. */
  leaveTyped(then: () => void): void
}

export function createTypedGuard(): TypedGuard {
  let askFirst: ((then: () => void) => void) | null = null
  return {
    guardTyped(ask) {
      askFirst = ask
    },
    leaveTyped(then) {
      if (askFirst) askFirst(then)
      else then()
    },
  }
}
