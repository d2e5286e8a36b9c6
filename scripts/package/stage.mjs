/** Copies what packages consist of, with fixed times and modes, independent of this machine. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Returns the time of all files in a package, in seconds: SOURCE_DATE_EPOCH
 * (https://reproducible-builds.org/specs/source-date-epoch/), or else the time of the last commit.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [env]
 */
export function sourceDate(root, env = process.env) {
  const given = Number(env.SOURCE_DATE_EPOCH)
  if (env.SOURCE_DATE_EPOCH && Number.isInteger(given)) return given
  const log = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' })
  // An archive of the source has no history. It gets a day that every file format can store.
  return log.status === 0 && Number(log.stdout) > 0 ? Number(log.stdout) : 1_767_225_600
}

/** @param {string} root @returns {{ name: string, version: string, description: string }} */
export function readPackage(root) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
}

/**
 * @param {string} from
 * @param {string} to
 */
export function copyFile(from, to) {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to)
}

/**
 * @param {string} to
 * @param {string | Uint8Array} content
 */
export function writeFile(to, content) {
  mkdirSync(dirname(to), { recursive: true })
  writeFileSync(to, content)
}

/** No package contains these: maps, stamps, and what V8 has compiled for this Node. */
const left = /\.map$|(?:^|\/)\.stamp$|\.compiled$/

/**
 * @param {string} from
 * @param {string} to
 */
export function copyBuilt(from, to) {
  for (const file of filesBelow(from)) {
    if (!left.test(file)) copyFile(join(from, file), join(to, file))
  }
}

/**
 * @param {string} folder
 * @param {string} [below]
 * @returns {string[]} files and links below a folder, in order
 */
export function filesBelow(folder, below = '') {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(item => {
      const path = below === '' ? item.name : `${below}/${item.name}`
      return item.isDirectory() ? filesBelow(folder, path) : [path]
    })
}

/**
 * @param {string} folder with all that is in it
 * @param {number} seconds
 * @param {(file: string) => boolean} isProgram by its place below the folder
 */
export function fixTimesAndModes(folder, seconds, isProgram) {
  /** @param {string} path */
  const walk = path => {
    const place = join(folder, path)
    const about = lstatSync(place)
    if (about.isDirectory()) {
      for (const name of readdirSync(place)) walk(path === '' ? name : `${path}/${name}`)
    }
    if (!about.isSymbolicLink()) {
      chmodSync(place, about.isDirectory() || isProgram(path) ? 0o755 : 0o644)
    }
    lutimesSync(place, seconds, seconds)
  }
  walk('')
}
