import type { Bridge } from '../../shared/contract.ts'
import type { PageParts } from './http-bridge.ts'

declare global {
  interface Window {
    /** Put there by the desktop host's preload script. */
    readonly countersign?: Bridge
  }
}

/**
 * Returns the page's only way out: what the host put into the page, else the host that served it.
 */
export async function openBridge(parts: PageParts): Promise<Bridge> {
  if (window.countersign) return window.countersign
  const { createHttpBridge } = await import('./http-bridge.ts')
  return createHttpBridge(parts)
}
