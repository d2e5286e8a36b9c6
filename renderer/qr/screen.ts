import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { QrReader } from './qr-reader.ts'

/**
 * Reads the codes on a screen or window that the user chooses. It takes one frame in full
 * resolution, stops the capture at once, and drops the frame once it is read. Throws AppError
 * `refused` if nothing was chosen, and `bad-input` if nothing can be captured.
 */
export async function captureScreen(reader: QrReader): Promise<string[]> {
  const frame = await captureFrame()
  try {
    return await reader.readImage(frame)
  } finally {
    frame.close()
  }
}

/** A screen that shows nothing for longer is gone, whatever the system reports. */
const firstFrameMs = 5000

/**
 * Returns one frame of what the user chose, which the caller closes. Throws as `captureScreen`
 * does.
 */
export async function captureFrame(): Promise<ImageBitmap> {
  let stream: MediaStream | undefined
  const video = document.createElement('video')
  try {
    stream = await navigator.mediaDevices.getDisplayMedia({ audio: false, video: true })
    video.srcObject = stream
    video.muted = true
    await Promise.race([video.play(), endOf(stream)])
    return await createImageBitmap(video)
  } catch (cause) {
    throw screenError(cause)
  } finally {
    for (const track of stream?.getTracks() ?? []) track.stop()
    video.srcObject = null
  }
}

/**
 * Fails if what was chosen is gone before its first frame, because a display was unplugged or a
 * window closed.
 */
function endOf(stream: MediaStream): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(new DOMException('', 'NotReadableError'))
    for (const track of stream.getVideoTracks()) track.addEventListener('ended', fail)
    setTimeout(fail, firstFrameMs)
  })
}

/** The names are from the Screen Capture specification of getDisplayMedia. */
function screenError(cause: unknown): AppError {
  const name = cause instanceof DOMException ? cause.name : ''
  if (name === 'NotAllowedError' || name === 'AbortError') {
    return new AppError('refused', words('qr.screen.none'), { cause })
  }
  return new AppError('bad-input', words('qr.screen.failed'), { cause })
}
