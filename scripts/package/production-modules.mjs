/**
 * Selects what a package of the command line contains of node_modules: what the program loads, and
 * nothing else.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** These packages only download or build keytar’s binary, which is already there. */
const onlyForBuilding = new Set(['prebuild-install', 'node-addon-api'])

/** No program loads these: sources, types, maps, and texts for people. */
const unused =
  /\.(?:[cm]?ts|map|md|markdown|cc|h|gyp|gypi|tgz|zip)$|(?:^|\/)(?:\.[^/]+|test|tests|docs?)(?:\/|$)/i
const license = /(?:^|\/)(?:licen[cs]e|copying|notice|copyright)[^/]*$/i

/**
 * These packages contain several builds. Only these files of theirs are loaded here.
 * @type {Record<string, RegExp>}
 */
const onlyThese = {
  keytar: /^(?:package\.json|lib\/keytar\.js|build\/Release\/keytar\.node)$/,
  'sql.js': /^(?:package\.json|dist\/sql-wasm\.(?:js|wasm))$/,
  '@hyzyla/pdfium': /^(?:package\.json|dist\/(?:index\.esm\.js|index\.cjs|pdfium\.wasm))$/,
  'zxing-wasm':
    /^(?:package\.json|dist\/(?:reader|(?:es|cjs)(?!\/(?:full|writer))).*\.(?:js|json|wasm))$/,
  sharp: /^(?:package\.json|dist\/.*\.(?:cjs|mjs|json))$/,
}

/**
 * @typedef {object} Locked an entry of package-lock.json
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** @typedef {{ name: string, folder: string, files: string[] }} PackedModule */

/**
 * Returns what is installed for this system of the packages in `dependencies`, with everything they
 * need.
 * @param {string} root
 * @returns {PackedModule[]} by folder; files in order, below the folder
 */
export function productionModules(root) {
  return foldersOf(root, name => !onlyForBuilding.has(name))
    .filter(({ folder }) => isForThisSystem(join(root, folder)))
    .map(({ name, folder }) => ({ name, folder, files: filesOf(join(root, folder), name) }))
}

/**
 * Does the same, with what compiles keytar and with every installed platform, because
 * electron-builder chooses among them itself.
 * @param {string} root
 * @returns {string[]} folders
 */
export function shippedModules(root) {
  return foldersOf(root, name => name !== 'prebuild-install')
    .map(({ folder }) => folder)
    .filter(folder => existsSync(join(root, folder)))
}

/**
 * @param {string} root
 * @param {(name: string) => boolean} isWanted
 */
function foldersOf(root, isWanted) {
  /** @type {{ packages: Record<string, Locked> }} */
  const { packages } = readJson(join(root, 'package-lock.json'))
  /** @type {Map<string, { name: string, folder: string }>} */
  const found = new Map()
  /** @param {string} name @param {string} from */
  const add = (name, from) => {
    const folder = placeOf(packages, name, from)
    if (!isWanted(name) || folder === null || found.has(folder)) return
    found.set(folder, { name, folder })
    const { dependencies, optionalDependencies } = packages[folder] ?? {}
    for (const other of Object.keys({ ...dependencies, ...optionalDependencies })) {
      add(other, folder)
    }
  }
  for (const name of Object.keys(readJson(join(root, 'package.json')).dependencies)) add(name, '')
  return [...found.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1))
}

/**
 * Finds a package where Node would look for it from another package's folder; null if the lock file
 * has none.
 * @param {Record<string, Locked>} packages
 * @param {string} name
 * @param {string} from
 */
function placeOf(packages, name, from) {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (packages[place]) return place
    if (folder === '') return null
  }
}

/**
 * npm installs packages for every C library, but none for other systems.
 * @param {string} folder
 */
function isForThisSystem(folder) {
  if (!existsSync(folder)) return false
  const { os, cpu, libc, neon } = readJson(join(folder, 'package.json'))
  const isOf = (/** @type {string[] | undefined} */ list, /** @type {string} */ own) =>
    list === undefined || list.includes(own)
  const isMusl = libc?.includes('musl') || neon?.abi === 'musl'
  return isOf(os, process.platform) && isOf(cpu, process.arch) && !isMusl
}

/**
 * @param {string} folder
 * @param {string} name
 */
function filesOf(folder, name) {
  const wanted = onlyThese[name]
  return walk(folder).filter(file => {
    if (license.test(file)) return true
    return wanted ? wanted.test(file) : !unused.test(file)
  })
}

/**
 * @param {string} folder
 * @param {string} [below]
 * @returns {string[]} without packages inside it, which have entries of their own
 */
function walk(folder, below = '') {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(item => {
      const path = below === '' ? item.name : `${below}/${item.name}`
      if (item.isDirectory()) return item.name === 'node_modules' ? [] : walk(folder, path)
      return item.isFile() ? [path] : []
    })
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
