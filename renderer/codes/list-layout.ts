/** Cards stand this many px apart. */
export const cardGap = 7

/** Tells how many columns of cards fit a list of that width, and how tall a row is; all in px. */
export function listLayout(width: number): { columns: number; rowHeight: number } {
  const columns = width >= 1500 ? 3 : width >= 960 ? 2 : 1
  const cardWidth = (width - (columns - 1) * cardGap) / columns
  return { columns, rowHeight: cardWidth < 470 ? 88 : 68 }
}
