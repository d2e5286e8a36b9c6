/**
 * Creates a value when it is first needed, because some values take milliseconds and most programs
 * need few of them.
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
