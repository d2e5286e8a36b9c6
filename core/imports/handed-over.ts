/**
 * Texts, or paths of files, that the system hands over: those that come while the vault is not open wait
 * for it.
 */
export interface HandedOver {
  offer(texts: readonly string[]): void
  /** The vault is open: what waits is looked at now, and what comes from here on at once. */
  release(): void
  hold(): void
}

/** `look` never fails. What comes while it looks is looked at next, all at once and each text once. */
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
