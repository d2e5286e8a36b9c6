/**
 * Loads a TypeScript module of a room in the form in which it is shipped: bundled, for this version
 * of Node.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { nodeConfig } from './targets.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * Several modules are bundled together, so that they share what they import.
 * @template {Record<string, string>} T
 * @param {T} files paths below the project's root by a name of your own
 * @returns {Promise<{ [K in keyof T]: any }>} the modules by those names
 */
export async function loadBundled(files) {
  const out = join(root, 'out')
  await mkdir(out, { recursive: true })
  // The folder is inside the project, so that native packages are found.
  const folder = mkdtempSync(join(out, 'bundled-'))
  // The folder stays until the process ends, because a module may load a part of itself later.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await build(nodeConfig(root, folder, files))
  const modules = Object.keys(files).map(async name => {
    const module = await import(pathToFileURL(join(folder, `${name}.js`)).href)
    return [name, module]
  })
  return Object.fromEntries(await Promise.all(modules))
}
