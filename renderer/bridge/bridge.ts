import type { Bridge } from '../../shared/contract.ts'
import type { PageParts } from './http-bridge.ts'

declare global {
  interface Window {
    /** The desktop host's preload script puts it there. */
    readonly countersign?: Bridge
  }
}

/**
 * Returns the page's only connection: the bridge that the host put into the page, or else the host
 * that served it.
 */
export async function openBridge(parts: PageParts): Promise<Bridge> {
  if (window.countersign) return window.countersign
  const { createHttpBridge } = await import('./http-bridge.ts')
  return createHttpBridge(parts)
}
