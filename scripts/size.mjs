/** `npm run size` builds the page and prints the size of its scripts, compressed with brotli. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { table } from './bench-table.mjs'
import { buildStale } from './build.mjs'
import { brotliBytes, firstWordsBytes, initialBrotliBytes, pageScripts } from './page-size.mjs'
import { setUp } from './setup.mjs'

/** @param {number} bytes */
const kilobytes = bytes => (bytes / 1000).toFixed(1)

setUp()
await buildStale(['renderer'])
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = join(root, 'out', 'renderer')
const scripts = pageScripts(folder)
for (const isInitial of [true, false]) {
  console.log(isInitial ? 'At once:\n' : '\nLater:\n')
  const rows = scripts
    .filter(script => script.isInitial === isInitial)
    .map(({ file, bytes }) => ({
      script: file,
      kB: kilobytes(bytes),
      'kB in brotli': kilobytes(brotliBytes(join(folder, file))),
    }))
  console.log(table(rows))
}
const words = firstWordsBytes(folder)
const initial = initialBrotliBytes(folder) + Math.max(...words)
console.log(
  `\nInitial JavaScript: ${kilobytes(initial)} kB in brotli, with the longest of ${words.length} languages`,
)
