/** Splits a recovery key into its groups, for reading it and for asking for some of them. */
export function recoveryKeyGroups(recoveryKey: string): string[] {
  return recoveryKey
    .trim()
    .split(/[\s-]+/)
    .filter(Boolean)
}

/** Returns two different indexes below `count`, in order. `random` returns 0 ≤ n < 1. */
export function pickTwo(count: number, random: () => number): number[] {
  if (count < 2) return [0]
  const first = Math.floor(random() * count)
  const other = Math.floor(random() * (count - 1))
  const second = other >= first ? other + 1 : other
  return [first, second].sort((a, b) => a - b)
}

/** Tells whether a typed group is the right one, ignoring case. */
export function isGroup(typed: string, group: string | undefined): boolean {
  return typed.trim().toUpperCase() === group?.toUpperCase()
}

const wholeKey = /^[0-9A-Z]{36}$/

/** Tells whether the text has the length and the characters of a recovery key. */
export function isWholeRecoveryKey(typed: string): boolean {
  return wholeKey.test(typed.toUpperCase().replaceAll(/[\s\p{Pd}]/gu, ''))
}
