/** The part of a document that it takes. */
export interface HidingPage extends EventTarget {
  readonly hidden: boolean
}

interface RestParts {
  /** Something would be lost: it is typed, or a dialog waits for it. */
  readonly isBusy: () => boolean
  /** Called once. */
  readonly rest: () => void
}

export const longestHiddenMs = 5 * 60_000

/** A page that nobody has looked at for five minutes lets go of what it holds. */
export function restWhileHidden(page: HidingPage, { isBusy, rest }: RestParts): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  function wait() {
    clearTimeout(timer)
    if (page.hidden) timer = setTimeout(() => (isBusy() ? wait() : rest()), longestHiddenMs)
  }
  page.addEventListener('visibilitychange', wait)
  wait()
}
