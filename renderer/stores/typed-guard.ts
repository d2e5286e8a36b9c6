export interface TypedGuard {
  /** `ask` is called before anything replaces what was typed; null if nothing was typed. */
  guardTyped(ask: ((then: () => void) => void) | null): void
  /** Runs it at once if nothing would be lost, or else once the user agrees. */
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
