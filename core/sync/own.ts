/** Records whose names come from outside: one may be called `__proto__` and is a name like others. */

export type Named<T> = Readonly<Record<string, T>>

export function own<T>(record: Named<T>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

export const namesOf = (...records: readonly Named<unknown>[]): string[] =>
  records.length === 1
    ? Object.keys(records[0] as object)
    : [...new Set(records.flatMap(record => Object.keys(record)))]

/** In the order of the names, so that the same content is the same text. */
export function named<T>(pairs: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries([...pairs].sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Leaves out what the rule makes undefined. */
export function mapNamed<T, U>(
  record: Named<T>,
  rule: (value: T, name: string) => U | undefined,
): Record<string, U> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]): [string, U][] => {
      const made = rule(value, name)
      return made === undefined ? [] : [[name, made]]
    }),
  )
}

/** Joins two records name by name. */
export function joinNamed<T>(
  one: Named<T>,
  other: Named<T>,
  join: (one: T, other: T) => T,
): Record<string, T> {
  return named(
    namesOf(one, other).map((name): [string, T] => {
      const [a, b] = [own(one, name), own(other, name)]
      return [name, a === undefined ? (b as T) : b === undefined ? a : join(a, b)]
    }),
  )
}
