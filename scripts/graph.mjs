/**
 * `npm run graph` prints the imports: the arrows between the folders of each room, the pairs of
 * folders that import each other, the cycles of folders and of files, and what breaks the
 * renderer's direction. With the name of a folder (`npm run graph -- renderer/codes`), it lists the
 * arrows into and out of that folder, file by file.
 */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  arrowsWithin,
  circlesIn,
  fileArrows,
  foldersIn,
  mutualPairs,
  rooms,
} from './import-graph.mjs'
import { breaches } from './renderer-layers.mjs'

/** @typedef {import('./import-graph.mjs').Arrow} Arrow */

/** @param {string} title @param {readonly string[]} lines */
function list(title, lines) {
  console.log(`\n${title}: ${lines.length}`)
  for (const line of lines) console.log(`  ${line}`)
}

/** @param {readonly Arrow[]} arrows */
function printHouse(arrows) {
  const folders = foldersIn(arrows)
  const within = folders.map(folder => arrowsWithin(arrows, folder))
  for (const room of rooms) {
    const between = arrowsWithin(arrows, room).filter(({ from, to }) =>
      [from, to].every(name => folders.includes(name)),
    )
    const name = (/** @type {string} */ path) => path.slice(room.length + 1)
    const lines = [...new Set(between.map(({ from }) => from))].map(from => {
      const targets = between.filter(arrow => arrow.from === from).map(({ to }) => name(to))
      return `${name(from)} → ${targets.join(', ')}`
    })
    list(`${room}/, ${between.length} arrows between folders; folders that import others`, lines)
  }
  const isOfFolders = (/** @type {string[]} */ names) => names.some(name => folders.includes(name))
  const pairs = within.flatMap(mutualPairs).filter(isOfFolders)
  const circles = within.flatMap(circlesIn).filter(isOfFolders)
  list(
    'Folders that import each other',
    pairs.map(pair => pair.join(' ⇄ ')),
  )
  list(
    'Circles of folders',
    circles.map(circle => circle.join(', ')),
  )
  list(
    'Circles of files',
    circlesIn(arrows).map(circle => circle.join(', ')),
  )
  list('Against the direction of the renderer', breaches(arrows))
}

/** @param {readonly Arrow[]} arrows @param {string} folder */
function printFolder(arrows, folder) {
  const isInside = (/** @type {string} */ file) => file.startsWith(`${folder}/`)
  for (const { from, to } of arrows)
    if (isInside(from) !== isInside(to)) console.log(`${from} → ${to}`)
}

const arrows = fileArrows(dirname(dirname(fileURLToPath(import.meta.url))))
const [folder] = process.argv.slice(2)
if (folder) printFolder(arrows, folder.replace(/\/$/, ''))
else printHouse(arrows)
