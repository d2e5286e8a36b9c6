import { loadEngines } from '../../../core/qr/engines.ts'
import type { Engines } from '../../../shared/qr/engines.ts'

/** Opens the real engines, counting how often each was called. */
export async function countedEngines(): Promise<
  Engines & { asked: { zxing: number; jsQR: number } }
> {
  const engines = await loadEngines()
  const asked = { zxing: 0, jsQR: 0 }
  return {
    asked,
    readBarcodes: (image, options) => {
      asked.zxing++
      return engines.readBarcodes(image, options)
    },
    jsQR: (data, width, height) => {
      asked.jsQR++
      return engines.jsQR(data, width, height)
    },
  }
}
