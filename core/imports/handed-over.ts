/** Texts that the system hands over: those that come while the vault is not open wait for it. */
export interface HandedOver {
  offer(texts: readonly string[]): void
  /** The vault is open: what waits is looked at now, and what comes from here on at once. */
  release(): void
  hold(): void
}

const mostWaiting = 16

export function createHandedOver(look: (texts: readonly string[]) => Promise<void>): HandedOver {
  let waiting: string[] = []
  let isHolding = true
  return {
    offer(texts) {
      if (isHolding) waiting.push(...texts.slice(0, mostWaiting - waiting.length))
      else look(texts)
    },
    release() {
      isHolding = false
      const texts = waiting
      waiting = []
      if (texts.length > 0) look(texts)
    },
    hold() {
      isHolding = true
    },
  }
}
