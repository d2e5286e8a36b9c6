/**
 * Lists what a message consists of, so that a translation can be compared with its English text.
 */
import { compileMessage } from '../wording-plugin.mjs'

/**
 * @typedef {object} Choice
 * @property {string} name of the value that it chooses by
 * @property {'select' | 'cardinal' | 'ordinal'} kind
 * @property {readonly string[]} options
 *
 * @typedef {object} MessageFacts
 * @property {readonly string[]} values their names, each once, in the order of the alphabet
 * @property {readonly string[]} tags likewise
 * @property {readonly Choice[]} choices by the names of their values
 * @property {readonly string[]} texts the message in each of its choices; `valueMark` stands for a value
 */

/** Represents a value within a text. */
export const valueMark = '\uFFFC'

const kinds = { 1: 'select', 2: 'cardinal', 3: 'ordinal' }

/** No real message has more variants. Of a text that has more, only the first ones are checked. */
const mostTexts = 256

/**
 * @param {string} message
 * @param {string} key
 * @returns {MessageFacts}
 */
export function factsOf(message, key) {
  const compiled = compileMessage(message, key)
  /** @type {Set<string>} */
  const values = new Set()
  /** @type {Set<string>} */
  const tags = new Set()
  /** @type {Map<string, Choice>} */
  const choices = new Map()

  /**
   * Walks a message as icu-minify compiles it: `[name]` is a value, `[name, number, options]` a
   * choice, `[tag, ...nodes]` a tag, and `0` the number that a plural depends on.
   * @param {any} node
   * @returns {string[]}
   */
  function textsOf(node) {
    if (typeof node === 'string') return [node]
    if (node === 0) return [valueMark]
    const [name, kind, options] = node
    if (node.length === 1 || kind > 3) {
      values.add(name)
      return [valueMark]
    }
    if (kind >= 1 && kind <= 3) {
      values.add(name)
      const known = choices.get(name)
      const all = [...new Set([...(known?.options ?? []), ...Object.keys(options)])].sort()
      const named = /** @type {Record<number, Choice['kind']>} */ (kinds)[kind]
      choices.set(name, { name, kind: named ?? 'select', options: all })
      return Object.values(options).flatMap(branch => textsOfAll(toNodes(branch)))
    }
    tags.add(name)
    // An empty tag is replaced with something that is drawn, just as a value is.
    return textsOfAll(node.slice(1)).map(text => text || valueMark)
  }

  /** @param {any[]} nodes @returns {string[]} */
  function textsOfAll(nodes) {
    return nodes.reduce(
      (/** @type {string[]} */ before, node) =>
        textsOf(node)
          .flatMap(text => before.map(start => start + text))
          .slice(0, mostTexts),
      [''],
    )
  }

  const texts = textsOfAll(toNodes(compiled))
  return {
    values: [...values].sort(),
    tags: [...tags].sort(),
    choices: [...choices.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    texts,
  }
}

/**
 * A message is a text or a list of nodes. So is a branch, which may also be just the number.
 * @param {any} branch
 * @returns {any[]}
 */
function toNodes(branch) {
  return Array.isArray(branch) ? branch : [branch]
}
