/**
 * Bundles the tests' own programs, each once. The test files that need one share it, and so do
 * later runs.
 */

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'vite'
import { hashOf } from '../scripts/build.mjs'
import { compileWording } from '../scripts/wording-plugin.mjs'
import { builtFolder, inTurn } from './ensure-built.ts'

const project = join(import.meta.dirname, '..')
const dayMs = 86_400_000
const inputs = ['shared', 'core', 'server', 'renderer/bridge', 'test', 'package-lock.json']

/**
 * Returns the path of one file that holds a program with all that it imports of ours.
 * @param kind a page's is a script; Node's finds the packages in the project's node_modules
 */
export async function bundleOnce(
  name: string,
  source: string,
  kind: 'page' | 'node',
): Promise<string> {
  const hash = createHash('sha256').update(hashOf(project, inputs)).digest('hex').slice(0, 12)
  const folder = join(builtFolder, 'test')
  const result = join(folder, `${name}.${hash}`, kind === 'page' ? 'page.js' : `${name}.mjs`)
  if (existsSync(result)) return result
  await inTurn(`bundle-${name}`, async () => {
    if (existsSync(result)) return
    await mkdir(folder, { recursive: true })
    await removeOld(folder, `${name}.`)
    // The build is written next to its place, so that nobody reads half of it.
    const staging = join(folder, `${name}-${process.pid}`)
    await build({
      configFile: false,
      plugins: [compileWording()],
      envDir: false,
      logLevel: 'error',
      root: project,
      build: kind === 'page' ? pageBuild(source, staging) : nodeBuild(source, staging, name),
    })
    await rename(staging, join(folder, `${name}.${hash}`))
  })
  return result
}

/** Keeps today's builds, which another run may be using. */
async function removeOld(folder: string, prefix: string): Promise<void> {
  for (const old of await readdir(folder)) {
    const path = join(folder, old)
    const isOld = (await stat(path)).mtimeMs < Date.now() - dayMs
    if (old.startsWith(prefix) && isOld) await rm(path, { recursive: true, force: true })
  }
}

function pageBuild(entry: string, outDir: string) {
  const lib = { entry, formats: ['iife' as const], name: 'page', fileName: () => 'page.js' }
  return { outDir, lib }
}

function nodeBuild(ssr: string, outDir: string, name: string) {
  const entryFileNames = `${basename(name, '.ts')}.mjs`
  return { outDir, ssr, target: 'node20', rolldownOptions: { output: { entryFileNames } } }
}
