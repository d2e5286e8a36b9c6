import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createQrFileReader, type QrFileReader } from '../../../core/qr/read-qr-file.ts'
import type { WorkerLimits } from '../../../shared/qr/worker-line.ts'
import { builtFolder, ensureBuilt } from '../../ensure-built.ts'

// A busy machine gets enough time, except where a test is about that.
const patient: WorkerLimits = { timeoutMs: 60_000, startTimeoutMs: 60_000, idleMs: 30_000 }

/** Opens a reader with the product's own worker. */
export async function openBuiltReader(limits = patient): Promise<QrFileReader> {
  await ensureBuilt('cli')
  return createQrFileReader(pathToFileURL(join(builtFolder, 'cli/qr-worker.js')), limits)
}
