/** Compares the translated catalogs with the English ones, file by file. */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { messagesIn } from '../wording-plugin.mjs'
import { compareMessage } from './compare-message.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** The application and the reference server each have a catalog. */
export const catalogs = ['shared/wording', 'server/wording']

/**
 * @typedef {object} Finding
 * @property {string} file below the project
 * @property {string} key empty where the whole file is meant
 * @property {string} fault
 *
 * @typedef {object} Checked
 * @property {readonly Finding[]} faults
 * @property {readonly string[]} missing the files that the language does not have yet
 * @property {number} translated how many messages the language has
 * @property {number} all how many English has
 */

/** Returns the languages that have at least a folder in one of the catalogs. @returns {string[]} */
export function translatedLanguages() {
  const tags = catalogs.flatMap(catalog =>
    readdirSync(join(root, catalog), { withFileTypes: true })
      .filter(entry => entry.isDirectory() && /^[a-z]{2}(?:-[A-Za-z]+)?$/.test(entry.name))
      .map(entry => entry.name),
  )
  return [...new Set(tags)].filter(tag => tag !== 'en').sort()
}

/**
 * @param {string} language
 * @returns {Promise<Checked>}
 */
export async function checkTranslation(language) {
  const files = catalogs.flatMap(catalog => {
    const english = filesIn(`${catalog}/en`)
    const extra = filesIn(`${catalog}/${language}`).filter(file => !english.includes(file))
    return [...english, ...extra].map(file => ({ catalog, file, isExtra: extra.includes(file) }))
  })
  const checked = await Promise.all(files.map(each => checkFile(language, each)))
  return {
    faults: checked.flatMap(({ faults }) => faults),
    missing: checked.flatMap(({ missing }) => missing),
    translated: checked.reduce((sum, { translated }) => sum + translated, 0),
    all: checked.reduce((sum, { all }) => sum + all, 0),
  }
}

/**
 * @param {string} language
 * @param {{ catalog: string, file: string, isExtra: boolean }} place
 * @returns {Promise<Checked>}
 */
async function checkFile(language, { catalog, file, isExtra }) {
  const path = `${catalog}/${language}/${file}`
  const fault = (/** @type {string} */ key, /** @type {string} */ text) => ({
    file: path,
    key,
    fault: text,
  })
  if (isExtra) {
    return { faults: [fault('', 'has no English file')], missing: [], translated: 0, all: 0 }
  }
  const english = await messagesIn(join(root, catalog, 'en', file))
  const all = Object.values(english).flatMap(messages => Object.keys(messages)).length
  if (!existsSync(join(root, path))) return { faults: [], missing: [path], translated: 0, all }
  const theirs = await messagesIn(join(root, path))
  const names = Object.keys(english)
  const faults = names.flatMap(name => {
    const [from = {}, to = {}] = [english[name], theirs[name]]
    return [
      ...Object.keys(from)
        .filter(key => !Object.hasOwn(to, key))
        .map(key => fault(key, 'is missing')),
      ...Object.keys(to)
        .filter(key => !Object.hasOwn(from, key))
        .map(key => fault(key, 'has no English message')),
      ...Object.entries(to).flatMap(([key, translated]) => {
        const text = from[key]
        if (text === undefined) return []
        const message = { key, english: text, translated, language }
        return compareMessage(message).map(found => fault(key, found))
      }),
    ]
  })
  const unknown = Object.keys(theirs).filter(name => !names.includes(name))
  const translated = Object.values(theirs).flatMap(messages => Object.keys(messages)).length
  return {
    faults: [
      ...faults,
      ...unknown.map(name => fault('', `exports ${name}, unlike the English file`)),
    ],
    missing: [],
    translated,
    all,
  }
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => /^[a-z]+\/[a-z0-9-]+\.ts$/.test(file))
    .sort()
}
