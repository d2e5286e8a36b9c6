/**
 * Records whose names come from outside: one may be called `__proto__` and is a name like others.
 * A merge goes over tens of thousands of them, hence the loops.
 */

export type Named<T> = Readonly<Record<string, T>>

export function own<T>(record: Named<T>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

/** Each name once. */
export function namesOf(...records: readonly Named<unknown>[]): string[] {
  const names = new Set<string>()
  for (const record of records) for (const name of Object.keys(record)) names.add(name)
  return [...names]
}

/** Sets a name of a record that is being made. */
export function put<T>(record: Record<string, T>, name: string, value: T): void {
  if (name !== '__proto__') record[name] = value
  else Object.defineProperty(record, name, { value, ...plain })
}

const plain = { enumerable: true, configurable: true, writable: true }

/** Leaves out what the rule makes undefined. */
export function mapNamed<T, U>(
  record: Named<T>,
  rule: (value: T, name: string) => U | undefined,
): Record<string, U> {
  const made: Record<string, U> = {}
  for (const name of Object.keys(record)) {
    const value = rule(record[name] as T, name)
    if (value !== undefined) put(made, name, value)
  }
  return made
}

/** Joins two records name by name; the first one itself where the other one has no names. */
export function joinNamed<T>(
  one: Named<T>,
  other: Named<T>,
  join: (one: T, other: T) => T,
): Record<string, T> {
  const names = Object.keys(other)
  if (names.length === 0) return one as Record<string, T>
  const joined: Record<string, T> = { ...one }
  for (const name of names) {
    const [a, b] = [own(one, name), other[name] as T]
    put(joined, name, a === undefined ? b : join(a, b))
  }
  return joined
}
