export function atMostEvery(ms: number, act: () => void): () => void {
  let quietUntil = 0
  return () => {
    const now = performance.now()
    if (now < quietUntil) return
    quietUntil = now + ms
    act()
  }
}
