/**
 * Runs as the Web Worker that decodes pictures and reads their codes. `qr-reader.ts` starts and
 * kills it.
 */

import jsQR from 'jsqr'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url'
import { pictureLimits } from '../../shared/ceilings.ts'
import type { Engines } from '../../shared/qr/engines.ts'
import { type Pixels, sizeWithin } from '../../shared/qr/pixels.ts'
import { readSymbols } from '../../shared/qr/read-symbols.ts'
import { softTimeoutMs, type WorkerReply } from '../../shared/qr/worker-line.ts'
import type { PictureJob } from './picture-job.ts'

/** Loads zxing's wasm from our own origin. By default, the library would load it from a CDN. */
async function loadEngines(): Promise<Engines> {
  const response = await fetch(wasmUrl)
  if (!response.ok) throw new Error(`The QR engine cannot be loaded: status ${response.status}.`)
  const wasmBinary = await response.arrayBuffer()
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  // The engine reads only those fields of an ImageData that Pixels has.
  return { readBarcodes: (image, options) => readBarcodes(image as ImageData, options), jsQR }
}

async function read({ picture, effort }: PictureJob): Promise<WorkerReply> {
  const startedAt = performance.now()
  const isTimeUp = () => performance.now() - startedAt > softTimeoutMs
  let bitmap: ImageBitmap
  try {
    bitmap = picture instanceof Blob ? await createImageBitmap(picture) : picture
  } catch {
    return { damaged: true }
  }
  return { texts: await readSymbols(pixelsOf(bitmap), await engines, { effort, isTimeUp }) }
}

/** Returns the bitmap as RGBA within `pictureLimits.scaledPixels`, and closes the bitmap. */
function pixelsOf(bitmap: ImageBitmap): Pixels {
  const { width, height } = sizeWithin(pictureLimits.scaledPixels, bitmap)
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('The QR worker has no canvas.')
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  return context.getImageData(0, 0, width, height)
}

const engines = loadEngines()
addEventListener('message', (event: MessageEvent<PictureJob>) => {
  read(event.data).then(reply => postMessage(reply), reportError)
})
engines.then(() => postMessage('ready'), reportError)
