/** Makes a value when it is first asked for: some take milliseconds, and most programs need few. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
