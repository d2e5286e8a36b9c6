/**
 * Turns English into the pseudo-locale: accented letters, a third longer, in brackets. Plain
 * English on a screen doesn't come from the catalog, and a text without its last bracket is cut
 * off.
 */

/** @typedef {ReturnType<typeof import('icu-minify/compile').default>} CompiledMessage */

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = [...'àƀçđéƒğĥîĵķłɱñöþɋŕšţûṽŵẋýžÀƁÇĐÉƑĞĤÎĴĶŁṀÑÖÞɊŔŠŢÛṼŴẊÝŽ']

/**
 * @param {CompiledMessage} message
 * @returns {CompiledMessage}
 */
export function toPseudo(message) {
  const nodes = typeof message === 'string' ? [message] : message
  return ['⟦', ...nodes.map(toPseudoNode), '⟧']
}

/**
 * Keeps the structure: `[name]` is a value, `[name, number, …]` a choice or a number, and `[tag,
 * …children]` a tag.
 * @param {any} node
 * @returns {any}
 */
function toPseudoNode(node) {
  if (typeof node === 'string') return toPseudoText(node)
  if (!Array.isArray(node) || node.length === 1) return node
  const [name, kind, ...rest] = node
  if (typeof kind !== 'number' || kind === 0) return [name, ...node.slice(1).map(toPseudoNode)]
  const [options] = rest
  if (typeof options !== 'object' || kind > 3) return node
  const branches = Object.entries(options).map(([choice, branch]) => [
    choice,
    Array.isArray(branch) ? branch.map(toPseudoNode) : toPseudoNode(branch),
  ])
  return [name, kind, Object.fromEntries(branches)]
}

/** @param {string} text */
function toPseudoText(text) {
  const said = [...text].map(letter => accented[plain.indexOf(letter)] ?? letter).join('')
  const letters = [...text].filter(letter => plain.includes(letter)).length
  return said + '~'.repeat(Math.floor(letters / 3))
}
