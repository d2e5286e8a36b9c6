/**
 * `npm run desktop-walk [-- --pictures FOLDER]`: quick access in real windows on a screen of its own. See
 * scripts/desktop-walk/walk.mjs. It ends with 1 where a step does not come to its end.
 */
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { table } from './bench-table.mjs'
import { buildStale } from './build.mjs'
import { whyNoDesk } from './desktop-walk/needs.mjs'
import { walkDesktop } from './desktop-walk/walk.mjs'

const { values } = parseArgs({
  options: { pictures: { type: 'string' }, rounds: { type: 'string', default: '1' } },
})
const why = whyNoDesk()
if (why !== null) {
  console.log(`Quick access was not walked through: ${why}.`)
  process.exit(0)
}
await buildStale(['renderer', 'cli'])
if (values.pictures) mkdirSync(values.pictures, { recursive: true })
const rounds = await walkDesktop({
  rounds: Number(values.rounds),
  pictures: values.pictures ?? null,
})
console.log('Quick access in a window of the browser’s, in milliseconds')
console.log(table(rounds))
