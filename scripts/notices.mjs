/**
 * Lists whose code is in the product, and under which license: every package that a room imports or
 * that is packed as it is, with all their dependencies. One too many is better than one too few.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {object} Locked an entry of package-lock.json
 * @property {string} version
 * @property {string} [license] by SPDX
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, object>} [peerDependenciesMeta]
 */

/** @typedef {{ name: string, version: string, license: string, folder: string }} Shipped */

/** The product consists of these rooms. */
const rooms = ['shared', 'core', 'server', 'cli', 'electron', 'renderer']

/**
 * Electron comes with its own notices, which electron-builder packs. prebuild-install would
 * download a keytar that somebody else has built. It never runs, and isn't packed.
 */
const notShipped = new Set(['electron', 'prebuild-install'])

const licenses = join(dirname(fileURLToPath(import.meta.url)), 'licenses')

/**
 * @param {string} root
 * @returns {Shipped[]} by name
 */
export function shippedPackages(root) {
  const { packages } = readJson(join(root, 'package-lock.json'))
  const known = new Set(Object.keys(readJson(join(root, 'package.json')).dependencies ?? {}))
  for (const room of rooms) for (const name of importedBelow(join(root, room))) known.add(name)
  /** @type {Map<string, Shipped>} */
  const shipped = new Map()
  /** @type {(name: string, from: string) => void} */
  const add = (name, from) => {
    const folder = placeOf(packages, name, from)
    if (notShipped.has(name) || folder === null || shipped.has(folder)) return
    const { version, license = '', ...locked } = /** @type {Locked} */ (packages[folder])
    shipped.set(folder, { name, version, license, folder })
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = locked
    // Installed peer dependencies count, because a bundler takes what it finds.
    const next = {
      ...dependencies,
      ...optionalDependencies,
      ...peerDependencies,
      ...peerDependenciesMeta,
    }
    for (const other of Object.keys(next)) add(other, folder)
  }
  for (const name of known) add(name, '')
  return [...shipped.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/**
 * Finds a package where Node would look for it from another package's folder; null if the lock file
 * has none.
 * @param {Record<string, Locked>} packages
 * @param {string} name
 * @param {string} from
 */
function placeOf(packages, name, from) {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (packages[place]) return place
    if (folder === '') return null
    if (!folder.includes('/node_modules/')) folder = '/node_modules/'
  }
}

const imported = /(?:from|import|import\(|require\(|resolve\(|\)\()\s*'([^'.\n][^'\n]*)'/g

/**
 * @param {string} folder
 * @returns {string[]} names of packages
 */
function importedBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(file => file.isFile() && /\.(?:tsx?|mjs|css)$/.test(file.name))
    .flatMap(file => {
      const text = readFileSync(join(file.parentPath ?? file.path, file.name), 'utf8')
      return Array.from(text.matchAll(imported), ([, name = '']) => packageOf(name))
    })
}

/** @param {string} name of a module */
function packageOf(name) {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}

/** @param {string} root */
export function formatNotices(root) {
  const shipped = shippedPackages(root)
  /** @type {Map<string, Shipped[]>} */
  const byText = new Map()
  for (const one of shipped) {
    const text = licenseTexts(root, one, shipped)
    byText.set(text, [...(byText.get(text) ?? []), one])
  }
  const parts = [...byText].map(([text, packages]) => {
    const names = packages.map(({ name, version, license }) => `${name} ${version} (${license})`)
    return `${names.join('\n')}\n\n${text}`
  })
  return `${[head, ...parts, ...gnu()].join(`\n\n${'-'.repeat(78)}\n\n`)}\n`
}

const head = `THIRD-PARTY NOTICES

Countersign is free software under the MIT license. It contains or loads the
packages below, each under the license that follows its name. Electron and
Chromium, in the desktop's packages, bring notices of their own:
LICENSE.electron.txt and LICENSES.chromium.html.

libvips (@img/sharp-libvips-*) is under the GNU Lesser General Public License,
version 3 or later. It is a library of its own file beside the program and may
be replaced by another build of it. Its source is at
https://github.com/libvips/libvips, the way it is built at
https://github.com/lovell/sharp-libvips.`

function gnu() {
  return ['LGPL-3.0', 'GPL-3.0'].map(name => read(join(licenses, `${name}.txt`)))
}

/**
 * A package for another system isn't installed here, so the licenses come from its sibling for this
 * one.
 * @param {string} root
 * @param {Shipped} wanted
 * @param {readonly Shipped[]} shipped
 */
function licenseTexts(root, { name, license, folder }, shipped) {
  const own = textsIn(join(root, folder))
  if (own !== '') return own
  const family = name.replace(
    /-(?:darwin|linux|linuxmusl|win32|freebsd|android|wasm32|webcontainers)\b.*$/,
    '',
  )
  const siblings = shipped.filter(one => one.name.startsWith(family) && one.license === license)
  const text = siblings.map(one => textsIn(join(root, one.folder))).find(found => found !== '')
  return text ?? `Under the license ${license || 'that its package names'}.`
}

/** @param {string} folder */
function textsIn(folder) {
  if (!existsSync(folder)) return ''
  const names = readdirSync(folder).sort()
  const files = names.filter(name => /^(?:licen[cs]e|copying|notice|copyright)/i.test(name))
  // libvips lists the licenses of its parts in its README.
  if (files.length === 0 && folder.includes('sharp-libvips')) files.push('README.md')
  return files
    .filter(name => names.includes(name))
    .map(name => read(join(folder, name)))
    .join('\n\n')
}

/** @param {string} file */
function read(file) {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
