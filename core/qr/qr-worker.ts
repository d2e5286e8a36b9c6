/**
 * Runs as the process that decodes pictures and reads their codes. `read-qr-file.ts` starts and
 * kills it.
 */
import type { Pixels } from '../../shared/qr/pixels.ts'
import { readSymbols } from '../../shared/qr/read-symbols.ts'
import { softTimeoutMs, type WorkerReply } from '../../shared/qr/worker-line.ts'
import { decodePicture } from './decode-picture.ts'
import { loadEngines } from './engines.ts'
import type { QrJob } from './read-qr-file.ts'

const engines = await loadEngines()

async function read({ bytes, kind }: QrJob): Promise<WorkerReply> {
  const startedAt = performance.now()
  const isTimeUp = () => performance.now() - startedAt > softTimeoutMs
  let pixels: Pixels
  try {
    pixels = await decodePicture(bytes, kind)
  } catch {
    // A decoder's message may quote the file, and tells the user nothing useful.
    return { damaged: true }
  }
  return { texts: await readSymbols(pixels, engines, { isTimeUp }) }
}

process.on('message', async (job: QrJob) => {
  process.send?.(await read(job))
})
process.on('disconnect', () => process.exit())
process.send?.('ready')
