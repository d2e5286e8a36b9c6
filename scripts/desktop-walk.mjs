/**
 * `npm run desktop-walk [-- --pictures FOLDER]`: quick access and the tray in real windows on a screen of
 * its own, the tray in a real panel. See scripts/desktop-walk/walk.mjs and tray-walk.mjs. It ends with 1
 * where a step does not come to its end.
 */
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { table } from './bench-table.mjs'
import { buildStale } from './build.mjs'
import { whyNoDesk, whyNoPanel } from './desktop-walk/needs.mjs'
import { walkTray } from './desktop-walk/tray-walk.mjs'
import { walkDesktop } from './desktop-walk/walk.mjs'
import { setUp } from './setup.mjs'

const { values } = parseArgs({
  options: { pictures: { type: 'string' }, rounds: { type: 'string', default: '1' } },
})
setUp({ forTests: true, forWalk: true })
const why = whyNoDesk()
if (why !== null) {
  console.log(`Quick access was not walked through: ${why}.`)
  process.exit(0)
}
await buildStale(['renderer', 'cli'])
const pictures = values.pictures ?? null
if (pictures) mkdirSync(pictures, { recursive: true })
const rounds = await walkDesktop({ rounds: Number(values.rounds), pictures })
console.log('Quick access in a window of the browser’s, in milliseconds')
console.log(table(rounds))
const whyNot = whyNoPanel()
if (whyNot !== null) console.log(`The tray was not walked through: ${whyNot}.`)
else {
  console.log('The tray in Xfce’s panel')
  await walkTray({ pictures, tell: what => console.log(`  ${what}`) })
}
