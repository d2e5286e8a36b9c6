/**
 * Changes an element's look at a moment of the page's timeline, and from then on. Nothing runs
 * until then, and changes at the same moment share a frame, since every further frame costs a
 * redraw. The animation takes no time, and its two ends are equal: the progress of a finished
 * animation is rounded, so the old look could remain if the first end differed.
 */
export function jumpAt(
  element: Element,
  look: Readonly<Record<string, string>>,
  moment: number,
): Animation {
  const ends = Object.fromEntries(Object.entries(look).map(([name, to]) => [name, [to, to]]))
  const jump = element.animate(ends, { duration: 0, fill: 'forwards' })
  jump.startTime = moment
  return jump
}
