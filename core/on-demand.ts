/**
 * Makes most of the program when it is first needed: a command, and the first picture of a window,
 * wait for no code but their own.
 */
export interface OnDemand<T> {
  /** Makes it, at the first call and again after a failure. */
  open(): Promise<T>
  /** Undefined until it is made: what was never needed has nothing to forget. */
  readonly opened: T | undefined
  /** Waits where it is just being made; undefined if it is not there. */
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
