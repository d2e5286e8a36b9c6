/**
 * Creates most of the program when it is first needed, so that a command, or the first picture of a
 * window, waits only for its own code.
 */
export interface OnDemand<T> {
  /** Creates it at the first call, and again after a failure. */
  open(): Promise<T>
  /** Undefined until it is created, since what was never needed has nothing to forget. */
  readonly opened: T | undefined
  /** Waits if it is just being created; undefined if it doesn't exist. */
  settled(): Promise<T | undefined>
}

export function onDemand<T>(make: () => Promise<T>): OnDemand<T> {
  let opening: Promise<T> | undefined
  let opened: T | undefined

  return {
    open() {
      opening ??= make().then(
        made => {
          opened = made
          return made
        },
        error => {
          opening = undefined
          throw error
        },
      )
      return opening
    },
    get opened() {
      return opened
    },
    async settled() {
      await opening?.catch(() => {})
      return opened
    },
  }
}
