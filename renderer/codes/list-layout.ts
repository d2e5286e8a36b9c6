/** The gap between cards, in px. */
export const cardGap = 8

/** A card gets no wider, so that the eye still finds the code that belongs to a name. */
const widestCard = 640

/** The smallest list with two columns: that of a window with a width of 860. */
const twoColumns = 800

/**
 * Returns how many columns of cards fit into a list of that width, and the height of a row, all in
 * px.
 */
export function listLayout(width: number): { columns: number; rowHeight: number } {
  const columns = width < twoColumns ? 1 : Math.max(2, Math.floor((width + cardGap) / 488))
  const cardWidth = (width - (columns - 1) * cardGap) / columns
  return { columns, rowHeight: cardWidth < 470 ? 88 : 72 }
}

/**
 * Returns how wide a list of so many entries may get, in px. Few entries stay together in the
 * middle of a wide window.
 */
export function widestList(count: number): number {
  return count * (widestCard + cardGap) - cardGap
}
