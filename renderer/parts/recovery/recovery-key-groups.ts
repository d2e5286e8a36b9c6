/** The groups that a recovery key is written in, for reading and for asking some of them back. */
export function recoveryKeyGroups(recoveryKey: string): string[] {
  return recoveryKey
    .trim()
    .split(/[\s-]+/)
    .filter(Boolean)
}

/** Two different places out of `count`, in order; `random` gives 0 ≤ n < 1. */
export function pickTwo(count: number, random: () => number): number[] {
  if (count < 2) return [0]
  const first = Math.floor(random() * count)
  const other = Math.floor(random() * (count - 1))
  const second = other >= first ? other + 1 : other
  return [first, second].sort((a, b) => a - b)
}

/** Tells whether a typed group is the one asked for; case does not matter. */
export function isGroup(typed: string, group: string | undefined): boolean {
  return typed.trim().toUpperCase() === group?.toUpperCase()
}

const wholeKey = /^[0-9A-Z]{36}$/

/** Tells whether what was typed is as long as a recovery key and made of the same characters. */
export function isWholeRecoveryKey(typed: string): boolean {
  return wholeKey.test(typed.toUpperCase().replaceAll(/[\s\p{Pd}]/gu, ''))
}
