import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { QrReader } from './qr-reader.ts'

/**
 * Reads the codes on a screen or window that the user picks. One frame is taken in its full
 * resolution, the capture stops at once, and the frame is dropped when it is read.
 * Throws AppError `refused` where nothing was picked, `bad-input` where nothing can be captured.
 */
export async function captureScreen(reader: QrReader): Promise<string[]> {
  const frame = await captureFrame()
  try {
    return await reader.readImage(frame)
  } finally {
    frame.close()
  }
}

/** A screen that shows nothing for longer is gone, whatever the system says. */
const firstFrameMs = 5000

/** One frame of what the user picks; whoever takes it closes it. Throws like `captureScreen`. */
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

/** Fails where what was picked is gone before its first frame: a display was unplugged, a window closed. */
function endOf(stream: MediaStream): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(new DOMException('', 'NotReadableError'))
    for (const track of stream.getVideoTracks()) track.addEventListener('ended', fail)
    setTimeout(fail, firstFrameMs)
  })
}

/** The names are the Screen Capture specification's, of getDisplayMedia. */
function screenError(cause: unknown): AppError {
  const name = cause instanceof DOMException ? cause.name : ''
  if (name === 'NotAllowedError' || name === 'AbortError') {
    return new AppError('refused', words('qr.screen.none'), { cause })
  }
  return new AppError('bad-input', words('qr.screen.failed'), { cause })
}
