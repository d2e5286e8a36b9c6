/** Exposes the QR reader to tests. */
import { scanCamera } from '../../../../renderer/qr/camera.ts'
import { createQrReader } from '../../../../renderer/qr/qr-reader.ts'
import { captureScreen } from '../../../../renderer/qr/screen.ts'
import { english } from '../../../../shared/wording/english.ts'
import { speak } from '../../../../shared/wording/say.ts'

speak(english)

const room = { scanCamera, createQrReader, captureScreen, reader: createQrReader() }

declare global {
  interface Window {
    room: typeof room
  }
}

window.room = room
