import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { nodeConfig } from '../../../scripts/targets.mjs'

const root = join(import.meta.dirname, '../../..')

/** Bundles the worker as the product does, into a folder from where the packages are found. */
export async function buildWorker(): Promise<{ url: URL; remove(): Promise<void> }> {
  await mkdir(join(root, 'out'), { recursive: true })
  const outDir = await mkdtemp(join(root, 'out/qr-test-'))
  await build(nodeConfig(root, outDir, { 'qr-worker': 'core/qr/qr-worker.ts' }))
  return {
    url: pathToFileURL(join(outDir, 'qr-worker.js')),
    remove: () => rm(outDir, { recursive: true, force: true }),
  }
}
