/** Brings node_modules to the state of package-lock.json, including keytar's native part. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { npm } from './run.mjs'

/**
 * @typedef {object} Stamp what node_modules was last found to be
 * @property {string} lock SHA-256 of package-lock.json
 * @property {string} runtime platform, processor, and Node's binary interface
 * @property {string} keytar 'built', or what was missing when building it failed
 * @property {readonly string[]} tried what the system lacked and could not be given
 */

/** @param {string} root */
const stampFile = root => join(root, 'node_modules', '.countersign.json')

/** @param {string} root */
export const keytarBinary = root =>
  join(root, 'node_modules', 'keytar', 'build', 'Release', 'keytar.node')

export const runtime = `${process.platform}-${process.arch}-${process.versions.modules}`

/** @param {string} root */
export function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

/**
 * @param {string} root
 * @returns {Stamp | null}
 */
export function readStamp(root) {
  const file = stampFile(root)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/**
 * @param {string} root
 * @param {Stamp} stamp
 */
export function writeStamp(root, stamp) {
  writeFileSync(stampFile(root), `${JSON.stringify(stamp)}\n`)
}

/**
 * Tells whether node_modules has everything in the lock file. npm keeps a list of what it
 * installed, so a developer's own `npm install <package>` doesn't cause a second installation.
 * @param {string} root
 * @param {Pick<Stamp, 'lock' | 'runtime'> | null} stamp
 * @param {Pick<Stamp, 'lock' | 'runtime'>} now
 */
export function isInstalled(root, stamp, now) {
  if (stamp && stamp.runtime !== now.runtime) return false
  if (stamp?.lock === now.lock) return true
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  return matches(
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages,
    JSON.parse(readFileSync(installed, 'utf8')).packages,
  )
}

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages */

/**
 * @param {Packages} wanted of package-lock.json; packages for other platforms are optional
 * @param {Packages} installed of node_modules/.package-lock.json
 */
export function matches(wanted, installed) {
  const same = Object.entries(installed).every(
    ([path, { version, integrity }]) =>
      wanted[path]?.version === version && wanted[path]?.integrity === integrity,
  )
  return (
    same &&
    Object.entries(wanted).every(([path, { optional }]) => !path || optional || installed[path])
  )
}

/**
 * No install script runs, here or in a developer's own `npm install` (.npmrc). Among our packages,
 * only keytar needs one, and that one downloads an unsigned binary.
 * @param {string} root
 */
export function installModules(root) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  return npm(['ci', '--ignore-scripts', ...quiet], { cwd: root })
}

/**
 * Compiles keytar from the source in its package, whose digest is in package-lock.json. Its own
 * install script would first download a binary from GitHub, without a digest to check.
 * @param {string} root
 */
export function buildKeytar(root) {
  // Node's headers often come with it. Otherwise node-gyp would download them from nodejs.org.
  const prefix = dirname(dirname(process.execPath))
  const hasHeaders = existsSync(join(prefix, 'include', 'node', 'node_api.h'))
  const env = hasHeaders ? { npm_config_nodedir: prefix, ...process.env } : process.env
  const cwd = join(root, 'node_modules', 'keytar')
  npm(['run', 'build', '--loglevel=error'], { cwd, env, stdio: 'ignore' })
  return loadsKeytar(root)
}

/**
 * Loads it in a process of its own, because a binary for another system can crash the process.
 * @param {string} root
 */
export function loadsKeytar(root) {
  const load = spawnSync(process.execPath, ['-e', "require('keytar')"], { cwd: root })
  return load.status === 0
}
