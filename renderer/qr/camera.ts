import { say } from '../../shared/wording/say.ts'
import type { QrReader } from './qr-reader.ts'

export interface CameraScan {
  /** Called with all texts when the camera sees different codes than before. */
  onTexts(texts: string[]): void
  /**
   * Called once with a sentence when the camera cannot be used or disappears. The scan is over
   * then.
   */
  onError(sentence: string): void
  /** Aborting it ends the scan and switches the camera off. */
  readonly signal: AbortSignal
  readonly deviceId?: string
}

const pauseMs = 150

/**
 * Shows a camera in the video element and reads the codes it sees, a few frames per second, and
 * never two at once. Resolves when the scan is over and the camera is off.
 */
export async function scanCamera(
  video: HTMLVideoElement,
  reader: QrReader,
  { onTexts, onError, signal, deviceId }: CameraScan,
): Promise<void> {
  let stream: MediaStream | undefined
  try {
    stream = await openCamera(deviceId)
    const [track] = stream.getVideoTracks()
    video.srcObject = stream
    video.muted = true
    await video.play()
    let seen = ''
    while (!signal.aborted) {
      if (track?.readyState !== 'live') throw new DOMException('', 'NotReadableError')
      const texts = await readFrame(video, reader)
      const news = JSON.stringify(texts)
      if (texts.length > 0 && news !== seen && !signal.aborted) {
        seen = news
        onTexts(texts)
      }
      await pause(pauseMs, signal)
    }
  } catch (error) {
    if (!signal.aborted) onError(sentenceFor(error))
  } finally {
    for (const track of stream?.getTracks() ?? []) track.stop()
    video.srcObject = null
  }
}

function openCamera(deviceId: string | undefined): Promise<MediaStream> {
  // Only secure pages have it, and only if the system supports media devices.
  if (navigator.mediaDevices === undefined) throw new DOMException('', 'NotFoundError')
  return navigator.mediaDevices.getUserMedia({
    audio: false,
    video: {
      ...(deviceId === undefined ? {} : { deviceId: { exact: deviceId } }),
      width: { ideal: 1920 },
      height: { ideal: 1080 },
    },
  })
}

/** A frame that cannot be read is ignored, because the next one follows at once. */
async function readFrame(video: HTMLVideoElement, reader: QrReader): Promise<string[]> {
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return []
  try {
    return await reader.readImage(video, 'quick')
  } catch {
    return []
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(done, ms)
    function done() {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done)
  })
}

/** The names are from the Media Capture specification of getUserMedia. */
function sentenceFor(error: unknown): string {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotFoundError':
    case 'OverconstrainedError':
      return say('qr.camera.none')
    case 'NotAllowedError':
    case 'SecurityError':
      return say('qr.camera.refused')
    case 'NotReadableError':
    case 'AbortError':
      return say('qr.camera.busy')
    default:
      return say('qr.camera.failed')
  }
}
