const size = { width: 560, height: 552 }
/** The window is a little above the middle of the screen, where people look. */
const shareAbove = 0.3

/**
 * A separate browser window has the size of the last one, which was a whole page. A tab cannot be
 * resized, and is left alone.
 */
export function fitWindow(): void {
  if (!matchMedia('(display-mode: standalone)').matches) return
  const width = size.width + outerWidth - innerWidth
  const height = size.height + outerHeight - innerHeight
  const { availWidth, availHeight } = screen
  resizeTo(width, height)
  moveTo(
    Math.round((availWidth - width) / 2),
    Math.round(Math.max(0, availHeight - height) * shareAbove),
  )
}
