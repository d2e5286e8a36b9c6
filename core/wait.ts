import { setTimeout as sleep } from 'node:timers/promises'

/** Throws the signal's own reason if it is aborted. */
export async function waitFor(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(Math.max(1, ms), undefined, { signal }).catch(error => {
    signal?.throwIfAborted()
    throw error
  })
}
