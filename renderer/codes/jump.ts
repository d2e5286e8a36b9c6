/**
 * Changes how an element looks at a moment of the page's timeline, and from then on. Nothing runs
 * until then, and what has the same moment changes in the same frame: each further frame costs a
 * drawing. It takes no time, and its two ends are the same: how far an animation that is over says
 * it has come is rounded, and from a first end that differs the old look could stay.
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
