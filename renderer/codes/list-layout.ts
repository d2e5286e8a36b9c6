/** The gap between cards, in px. */
export const cardGap = 7

/**
 * Returns how many columns of cards fit into a list of that width, and the height of a row, all in
 * px.
 */
export function listLayout(width: number): { columns: number; rowHeight: number } {
  const columns = width >= 1500 ? 3 : width >= 960 ? 2 : 1
  const cardWidth = (width - (columns - 1) * cardGap) / columns
  return { columns, rowHeight: cardWidth < 470 ? 88 : 68 }
}
