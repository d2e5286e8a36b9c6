/** Prints what a bench has measured. */

/**
 * @typedef {Record<string, string | number>} Row
 * @typedef {{ title: string, rows: readonly Row[] }} Measured
 */

/** @param {readonly Row[]} rows */
export function table(rows) {
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))]
  const lines = [columns, ...rows.map(row => columns.map(column => shown(row[column])))]
  const widths = columns.map((_, at) => Math.max(...lines.map(line => line[at]?.length ?? 0)))
  return lines
    .map(line =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** @param {string | number | undefined} value */
function shown(value) {
  if (typeof value !== 'number' || Number.isInteger(value)) return String(value ?? '')
  return value.toFixed(Math.abs(value) < 10 ? 2 : 0)
}
