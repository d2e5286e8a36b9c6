import stringWidth from 'fast-string-width'

/** Formats rows as lines with aligned columns, leaving out columns that are completely empty. */
export function formatTable(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, n) => {
      widths[n] = Math.max(widths[n] ?? 0, stringWidth(cell))
    })
  }
  return rows.map(row =>
    row
      .map((cell, n) => cell + ' '.repeat((widths[n] ?? 0) - stringWidth(cell)))
      .filter((_, n) => widths[n] !== 0)
      .join('  ')
      .trimEnd(),
  )
}
