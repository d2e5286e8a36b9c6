/** The part of a document that is needed here. */
export interface HidingPage extends EventTarget {
  readonly hidden: boolean
}

interface RestParts {
  /** True if something would be lost, because it was typed or a dialog waits for it. */
  readonly isBusy: () => boolean
  /** Called once. */
  readonly rest: () => void
}

export const longestHiddenMs = 5 * 60_000

/** Clears the memory of a page that nobody has looked at for five minutes. */
export function restWhileHidden(page: HidingPage, { isBusy, rest }: RestParts): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  function wait() {
    clearTimeout(timer)
    if (page.hidden) timer = setTimeout(() => (isBusy() ? wait() : rest()), longestHiddenMs)
  }
  page.addEventListener('visibilitychange', wait)
  wait()
}
