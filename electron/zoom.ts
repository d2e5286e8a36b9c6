/** Remembers the window's zoom, which Chromium forgets with an in-memory session. */
import { readFileSync } from 'node:fs'
import type { BrowserWindow } from 'electron'
import { writeAtomically } from '../core/vault/atomic-file.ts'

const levels = { smallest: -3, largest: 5 }

export type ZoomStep = 'in' | 'out' | 'reset'

export interface Zoom {
  /** Applies the zoom to every page of the window, and follows changes with Ctrl and the wheel. */
  follow(window: BrowserWindow): void
  step(step: ZoomStep): void
}

export function openZoom(path: string, current: () => BrowserWindow | null): Zoom {
  let level = readLevel(path)
  let saving: Promise<unknown> = Promise.resolve()

  function step(step: ZoomStep): void {
    const wanted = step === 'reset' ? 0 : level + (step === 'in' ? 0.5 : -0.5)
    level = within(wanted)
    current()?.webContents.setZoomLevel(level)
    const bytes = Buffer.from(`${JSON.stringify({ zoomLevel: level })}\n`)
    // If saving fails, the only effect is that the next window has another text size.
    saving = saving.then(() => writeAtomically(path, bytes)).catch(() => undefined)
  }

  return {
    follow({ webContents }) {
      webContents.on('did-finish-load', () => webContents.setZoomLevel(level))
      webContents.on('zoom-changed', (_event, direction) => step(direction))
    },
    step,
  }
}

const within = (level: number) => Math.min(levels.largest, Math.max(levels.smallest, level))

function readLevel(path: string): number {
  try {
    const { zoomLevel } = JSON.parse(readFileSync(path, 'utf8'))
    return Number.isFinite(zoomLevel) ? within(zoomLevel) : 0
  } catch {
    // A missing or broken file is no reason not to open.
    return 0
  }
}
