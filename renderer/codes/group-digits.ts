/**
 * Splits a code into groups that are easy to read: 6 as 3 3, 7 as 3 4, 8 as 4 4, 9 as 3 3 3, 10 as
 * 3 3 4. Up to 5 characters (Steam) stay together.
 */
export function groupDigits(code: string): string[] {
  const sizes = groupSizes(code.length)
  let from = 0
  return sizes.map(size => {
    from += size
    return code.slice(from - size, from)
  })
}

function groupSizes(length: number): number[] {
  if (length <= 5) return [length]
  if (length === 8) return [4, 4]
  const groups = Math.floor(length / 3)
  return Array.from({ length: groups }, (_, at) =>
    at < groups - 1 ? 3 : length - 3 * (groups - 1),
  )
}
