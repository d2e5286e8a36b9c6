/** Whoever repeats a thing a thousand times has it said once in that many ms. */
export function atMostEvery(ms: number, act: () => void): () => void {
  let quietUntil = 0
  return () => {
    const now = performance.now()
    if (now < quietUntil) return
    quietUntil = now + ms
    act()
  }
}
