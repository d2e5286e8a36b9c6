/** Keeps texts or file paths that the system passes on while the vault isn't open. */
export interface HandedOver {
  offer(texts: readonly string[]): void
  /** Called when the vault is open. What waits is handled now, and what comes later at once. */
  release(): void
  hold(): void
}

/**
 * `look` never fails. What comes while it runs is handled next, all at once and without duplicates.
 */
export function createHandedOver(
  look: (texts: readonly string[]) => Promise<void>,
  mostWaiting = 16,
): HandedOver {
  let waiting: string[] = []
  let isHolding = true
  let isLooking = false

  async function lookNow(): Promise<void> {
    if (isHolding || isLooking || waiting.length === 0) return
    const texts = waiting
    waiting = []
    isLooking = true
    await look(texts)
    isLooking = false
    void lookNow()
  }

  return {
    offer(texts) {
      const fresh = texts.filter(text => !waiting.includes(text))
      waiting.push(...fresh.slice(0, mostWaiting - waiting.length))
      void lookNow()
    },
    release() {
      isHolding = false
      void lookNow()
    },
    hold() {
      isHolding = true
    },
  }
}
