/** Measures what the page loads, at once and later. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/**
 * @typedef {object} Script
 * @property {string} file below the folder
 * @property {number} bytes as it lies there
 * @property {boolean} isInitial the page needs it for its first picture
 */

const linked = /<(?:script|link rel="modulepreload")[^>]*? (?:src|href)="\.\/([^"]+\.js)"/g
const staticImport = /(?:^|[;}\n])(?:import|export)[^()'"`]*["'`](\.\.?\/[^"'`]+\.js)["'`]/g

/**
 * Lists the scripts of a built page. Scripts that `index.html` names, with everything they import,
 * load at once. Scripts that an `import()` loads or a worker runs come later.
 * @param {string} folder with `index.html`
 * @returns {Script[]} the largest first
 */
export function pageScripts(folder) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const initial = new Set([...html.matchAll(linked)].map(([, file = '']) => file))
  // The loop itself adds files to the set.
  for (const file of initial) {
    const code = readFileSync(join(folder, file), 'utf8')
    for (const [, path = ''] of code.matchAll(staticImport)) initial.add(join(dirname(file), path))
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.js'))
    .map(file => ({
      file,
      bytes: statSync(join(folder, file)).size,
      isInitial: initial.has(file),
    }))
    .sort((a, b) => b.bytes - a.bytes)
}

/**
 * Returns a file's size as brotli compresses it at quality 11, which takes half a second for 500
 * kB.
 * @param {string} path
 */
export function brotliBytes(path) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  return brotliCompressSync(readFileSync(path), { params }).length
}

/**
 * Adds up the scripts that the first picture needs.
 * @param {string} folder with `index.html`
 */
export function initialBrotliBytes(folder) {
  return pageScripts(folder)
    .filter(({ isInitial }) => isInitial)
    .reduce((sum, { file }) => sum + brotliBytes(join(folder, file)), 0)
}

/**
 * Counts what each language brings for the first picture, in addition to those scripts.
 * @param {string} folder with `index.html`
 */
export function firstWordsBytes(folder) {
  return pageScripts(folder)
    .filter(({ file }) => /^assets\/words-page-[\w-]+\.js$/.test(file))
    .map(({ file }) => brotliBytes(join(folder, file)))
}
