/** `npm run countersign -- list` runs the terminal program, after building it if it is stale. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildStale } from './build.mjs'
import { hand } from './run.mjs'
import { setUp } from './setup.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const args = process.argv.slice(2)

setUp()
await buildStale(args[0] === 'ui' ? ['renderer', 'cli'] : ['cli'])
const { status } = await hand(process.execPath, [join(root, 'out/cli/countersign.js'), ...args])
process.exit(status)
