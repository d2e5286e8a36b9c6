/** Takes one picture of every display, only for the core. */
import { setTimeout as wait } from 'node:timers/promises'
import { type DesktopCapturerSource, desktopCapturer, screen, systemPreferences } from 'electron'
import { AppError } from '../shared/errors.ts'
import type { Pixels } from '../shared/qr/pixels.ts'
import { words } from '../shared/wording/words.ts'

export interface CaptureParts {
  /** Hides our own windows. Returns a function that brings them back. */
  readonly clearView: () => () => void
}

/** By then, a desktop has drawn what was behind a window. */
const redrawMs = 250

/**
 * Throws `refused` if the system or the user doesn't allow it. On Wayland and on macOS 15, the
 * system may ask for the screen, and the user may decline.
 */
export async function captureScreens({ clearView }: CaptureParts): Promise<Pixels[]> {
  refuseWithoutConsent()
  const bringBack = clearView()
  try {
    await wait(redrawMs)
    const sources = await desktopCapturer
      .getSources({ types: ['screen'], thumbnailSize: largestDisplay() })
      .catch(cause => {
        throw notShared(cause)
      })
    // macOS asks the first time, and shows an empty desktop until the user has answered.
    if (sources.length === 0 || !isGranted()) throw notShared()
    const pictures = sources.flatMap(source => toPixels(source) ?? [])
    // The picture of a display that is gone by then is empty.
    if (pictures.length > 0) return pictures
    throw new AppError('unavailable', words('core.screens.unreadable'))
  } finally {
    bringBack()
  }
}

/** Each picture is scaled to fit into this size, so that the largest one keeps its own. */
function largestDisplay(): { width: number; height: number } {
  const sizes = screen.getAllDisplays().map(({ size, scaleFactor }) => ({
    width: Math.round(size.width * scaleFactor),
    height: Math.round(size.height * scaleFactor),
  }))
  return {
    width: Math.max(...sizes.map(({ width }) => width)),
    height: Math.max(...sizes.map(({ height }) => height)),
  }
}

function toPixels({ thumbnail }: DesktopCapturerSource): Pixels | null {
  if (thumbnail.isEmpty()) return null
  const { width, height } = thumbnail.getSize()
  const bytes = thumbnail.toBitmap()
  const data = new Uint8ClampedArray(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // A bitmap has BGRA. Screens aren't transparent, whatever the fourth byte says.
  for (let at = 0; at < data.length; at += 4) {
    const blue = data[at] ?? 0
    data[at] = data[at + 2] ?? 0
    data[at + 2] = blue
    data[at + 3] = 255
  }
  return { data, width, height }
}

/** Only macOS reports the permission. Other systems don't ask, or ask each time. */
export function refuseWithoutConsent(): void {
  if (process.platform !== 'darwin') return
  const status = systemPreferences.getMediaAccessStatus('screen')
  if (status === 'denied' || status === 'restricted') {
    throw new AppError('refused', words('core.screens.notAllowed'))
  }
}

function isGranted(): boolean {
  if (process.platform !== 'darwin') return true
  return systemPreferences.getMediaAccessStatus('screen') === 'granted'
}

function notShared(cause?: unknown): AppError {
  const isMac = process.platform === 'darwin'
  const message = isMac ? words('core.screens.notAllowed') : words('core.screens.notShared')
  return new AppError('refused', message, { cause })
}
