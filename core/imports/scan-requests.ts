/** Scans the screen at the request of a menu or a shortcut. */
import type { EventMessage } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'

export interface ScanRequestsParts {
  readonly isOpen: () => boolean
  /** False if only the page can capture, once the user has chosen a screen there. */
  readonly captures: () => boolean
  readonly scan: () => Promise<string>
  readonly clock: () => number
  readonly emit: (message: EventMessage) => void
  readonly report: (error: unknown) => void
}

export interface ScanRequests {
  /** Scans, or waits for the vault to be unlocked. */
  request(): void
  /** Called when the vault may be open. */
  look(): void
}

/** A user who unlocks later than this is no longer thinking of a scan. */
const longestWaitMs = 120_000

export function createScanRequests(parts: ScanRequestsParts): ScanRequests {
  const { isOpen, captures, scan, clock, emit, report } = parts
  let askedAt: number | null = null
  let isScanning = false

  async function scanNow(): Promise<void> {
    isScanning = true
    try {
      emit({ name: 'imports.scanned', payload: { import: await scan(), problem: null } })
    } catch (error) {
      // After a lock in between, the page that would show the result is gone.
      if (!isOpen()) return
      if (!(error instanceof AppError)) report(error)
      const problem = error instanceof AppError ? error.words : words('core.screens.unreadable')
      emit({ name: 'imports.scanned', payload: { import: null, problem } })
    } finally {
      isScanning = false
    }
  }

  function begin(): void {
    if (!captures()) emit({ name: 'scan.requested', payload: undefined })
    else if (!isScanning) void scanNow()
  }

  return {
    request() {
      if (isOpen()) return begin()
      askedAt = clock()
      emit({ name: 'scan.requested', payload: undefined })
    },
    look() {
      if (askedAt === null || !isOpen()) return
      const isLate = clock() - askedAt > longestWaitMs
      askedAt = null
      if (!isLate) begin()
    },
  }
}
