/** Arranges the pieces of text on a page into lines and columns, as they are seen. */

/** The position of a piece of text, in the page's units. y grows upward. */
export interface TextPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Pieces at the same height form a line. A gap wider than letters separates columns, and becomes a
 * tab.
 */
export function linesOf(pieces: readonly TextPiece[]): string {
  const lines: TextPiece[][] = []
  const downwards = pieces
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => b.y - a.y || a.x - b.x)
  for (const piece of downwards) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && first.y - piece.y < Math.max(first.height, piece.height) / 2) {
      line.push(piece)
    } else lines.push([piece])
  }
  return lines.map(joinLine).join('\n')
}

function joinLine(line: TextPiece[]): string {
  let end: number | null = null
  let text = ''
  for (const piece of line.sort((a, b) => a.x - b.x)) {
    const gap = end === null ? 0 : piece.x - end
    if (gap > piece.height * 1.2) text += '\t'
    else if (gap > piece.height * 0.12) text += ' '
    text += piece.text
    end = piece.x + piece.width
  }
  return text
}
