import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = join(import.meta.dirname, '../../..')

/** Bundles the worker as the product does, into a folder from where the packages are found. */
export async function buildWorker(): Promise<{ url: URL; remove(): Promise<void> }> {
  await mkdir(join(root, 'out'), { recursive: true })
  const outDir = await mkdtemp(join(root, 'out/qr-test-'))
  await build({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    root,
    publicDir: false,
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { 'qr-worker': join(root, 'core/qr/qr-worker.ts') },
        external: ['sharp', 'zxing-wasm/reader'],
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  })
  return {
    url: pathToFileURL(join(outDir, 'qr-worker.js')),
    remove: () => rm(outDir, { recursive: true, force: true }),
  }
}
