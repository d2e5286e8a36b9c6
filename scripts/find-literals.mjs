/**
 * `node scripts/find-literals.mjs [path…]` finds texts for users that are outside of the catalog,
 * and prints them with their places. Texts for developers (errors that are bugs) and other
 * programs' names of fields don't count.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const rooms = ['shared', 'core', 'cli', 'electron', 'renderer', 'server']

/** @typedef {{ file: string, line: number, text: string }} Found */
/** @typedef {Record<string, any> & { type: string, start: number }} Node */

/**
 * These folders contain messages, or have a language of their own: SQL, and JSON for other servers.
 */
const outside = [/[\\/]wording[\\/]/, /^server[\\/]migrations[\\/]/, /\.d\.ts$/]

/** Users read or hear these attributes, whatever their text looks like. */
const readAttributes =
  /^(?:label|title|description|placeholder|alt|caption|heading|summary|message|confirmLabel|aria-(?:label|description|roledescription|valuetext))$/
/** Our components show these attributes. On an element, `name` is only for the form. */
const readByComponents = /^(?:name|hint|sentence|action)$/
/** These attributes never contain words. */
const technicalAttributes =
  /^(?:className|style|href|src|d|viewBox|transform|points|rel|accept|autoComplete|key|id|htmlFor|fz|c|bg|p|m[tbxy]?|gap|justify|align|variant|size|color|role|type|target|sizes|nonce|xmlns|font|data-.*|aria-(?:labelledby|describedby|controls|live|current|haspopup|relevant))$/

/** The texts of these calls are for developers, or technical, or names of brands. */
const technicalCalls =
  /^(?:brand|Error|TypeError|RangeError|RegExp|URL|Function|require|querySelector|querySelectorAll|matchMedia|matches|closest|sql|raw|css|script|getContext|setHeader|header|describeBug|hasOwn|expectTypeOf|say|words)$/

/**
 * @param {readonly string[]} [paths] below the project's root
 * @returns {Found[]}
 */
export function findLiterals(paths = rooms) {
  return paths
    .flatMap(path => filesOf(path))
    .flatMap(file => {
      if (outside.some(pattern => pattern.test(file))) return []
      return literalsIn(readFileSync(join(root, file), 'utf8'), file)
    })
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  if (/\.tsx?$/.test(path)) return [path]
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap(entry => {
    const below = `${path}/${entry.name}`
    if (entry.isDirectory()) return filesOf(below)
    return /\.tsx?$/.test(entry.name) ? [below] : []
  })
}

/**
 * @param {string} source
 * @param {string} file
 * @returns {Found[]}
 */
export function literalsIn(source, file) {
  /** @type {Found[]} */
  const found = []
  const program = /** @type {any} */ (parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }))
  const isForeign = /^core[\\/](?:importers|exporters|dialects|check-server)[\\/]/.test(file)

  /** @param {Node} node @param {string} text */
  function note(node, text) {
    const line = source.slice(0, node.start).split('\n').length
    found.push({ file, line, text: text.replace(/\s+/g, ' ').trim() })
  }

  /**
   * @param {any} node
   * @param {boolean} isRead whether a single word would be read here
   */
  function visit(node, isRead) {
    if (Array.isArray(node)) {
      for (const child of node) visit(child, isRead)
      return
    }
    if (!node || typeof node.type !== 'string') return
    if (/^(?:Import|ExportAll|TS(?!As|Satisfies|NonNull))/.test(node.type)) return
    if (isTechnicalCall(node)) return void visit(node.arguments?.filter(isNoText), false)
    switch (node.type) {
      case 'JSXText':
        if (/\p{L}/u.test(node.value)) note(node, node.value)
        return
      case 'JSXOpeningElement':
        for (const attribute of node.attributes) visitAttribute(attribute, isComponent(node.name))
        return
      case 'Literal':
        if (typeof node.value === 'string' && isWords(node.value, isRead)) note(node, node.value)
        return
      case 'TemplateLiteral': {
        const text = node.quasis.map((/** @type {any} */ quasi) => quasi.value.cooked).join('{}')
        if (isWords(text, isRead)) note(node, text)
        return visit(node.expressions, false)
      }
      case 'BinaryExpression':
        // A text that is only compared is never shown.
        if (/^[!=]==?$/.test(node.operator)) {
          return visit([unlessText(node.left), unlessText(node.right)], false)
        }
        return visit([node.left, node.right], isRead)
      case 'SwitchCase':
        return visit(node.consequent, isRead)
      case 'Property':
        if (node.computed) visit(node.key, false)
        return visit(node.value, readAttributes.test(node.key?.name ?? node.key?.value ?? ''))
      case 'TaggedTemplateExpression': {
        if (node.tag.name === 'html') {
          const markup = node.quasi.quasis.map((/** @type {any} */ quasi) => quasi.value.cooked)
          // Leaves out tags, attributes, and the product's name.
          const text = markup.join('{}').replace(/<[^>]*>|[\w{}-]+="[^"]*"|\bCountersign\b/g, ' ')
          if (/\p{L}{2}/u.test(text)) note(node, text)
        }
        return visit(node.quasi.expressions, false)
      }
    }
    for (const [name, child] of Object.entries(node)) {
      if (name !== 'type' && child && typeof child === 'object') visit(child, isRead)
    }
  }

  /** @param {any} attribute @param {boolean} isOfComponent */
  function visitAttribute(attribute, isOfComponent) {
    const name = attribute.name?.name?.name ?? attribute.name?.name ?? ''
    if (technicalAttributes.test(name)) return visit(unlessText(attribute.value), false)
    const isRead = readAttributes.test(name) || (isOfComponent && readByComponents.test(name))
    visit(attribute.value ?? attribute.argument, isRead)
  }

  /** @param {string} text @param {boolean} isRead */
  function isWords(text, isRead) {
    if (!/\p{L}{2}/u.test(text) || isTechnical(text)) return false
    const words = text.split(/\s+/).filter(word => /\p{L}/u.test(word))
    // Other programs have fields called "label" and "title" as well.
    if (isRead) return !isForeign || words.length > 1
    if (words.length < 2) return false
    // Other programs name their fields "Login Name", but not with whole sentences.
    if (isForeign) return words.length > 3 || /\p{Ll}[.!?…:]$/u.test(text)
    return true
  }

  visit(program.body, false)
  return found
}

/** @param {string} text */
function isTechnical(text) {
  return (
    // Keys of messages, and other names with dots, are technical.
    /^[a-z]\w*(?:\.\w+)+$/.test(text) ||
    /^(?:https?|otpauth|mailto|data|blob|app):/.test(text) ||
    /^\s*(?:[<[@.#/\\$(]|-\w|-{5}BEGIN |\{(?!\}))/.test(text) ||
    /^(?:[\w-]+\/[\w.+*-]+|[\w-]+=\S*)(?:; ?.*|, ?.*)?$/.test(text) ||
    /^(?:SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|BEGIN|COMMIT|ALTER|DROP)\b/i.test(text) ||
    /^(?:[\w{}.]+ as \w+|is not)$/.test(text) ||
    /\bredis\.call\(/.test(text) ||
    /^(?:content-[a-z]+|connection): /.test(text) ||
    // Content security and cache policies are technical.
    /(?:^|;)\s*[\w-]+(?:-src |-[a-z]+ '(?:none|self)')/.test(text) ||
    /\bmax-age=\d/.test(text) ||
    /^[A-Z]+(?:, [A-Z]+)*$/.test(text) ||
    /^\s*:root\b/.test(text) ||
    text === 'Countersign' ||
    /\w\/[\w.+-]+;[\w-]+=/.test(text) ||
    isCommandLine(text) ||
    // CSS functions, lists of fonts, selectors, and key combinations are technical.
    /^(?:calc|clamp|max|min|var)\(/.test(text) ||
    /, (?:monospace|sans-serif|serif)$/.test(text) ||
    /\[[a-z-]+=[\w"-]+\]/.test(text) ||
    /^mod \+ \w$/.test(text) ||
    // Signatures at the beginning of files are technical: bytes, and words that nobody would write
    // to people.
    /\0/.test(text) ||
    /^\w+\\\w/.test(text) ||
    /^[-A-Z]+(?: [-A-Z]+)+$/.test(text.trim()) ||
    /^[\d.]+(?:px|rem|em|fr|s|ms|%)?(?: |$)/.test(text)
  )
}

/**
 * Distinguishes commands from words: `--vault <place>`, `countersign ui --port {}`.
 * @param {string} text
 */
function isCommandLine(text) {
  const option = String.raw`(?:-\w, )?--[\w-]+(?:[ =](?:[<[][\w.|-]+[>\]]|\{\}|[a-z]+))?`
  return (
    new RegExp(`^ ?${option}$`).test(text) ||
    new RegExp(
      String.raw`^(?:countersign|npm|help)(?: (?:[a-z-]+|\{\}|\[[a-z]+\]|< \S+|${option}))*(?:\{\})*$`,
    ).test(text)
  )
}

/** @param {any} node */
function isTechnicalCall(node) {
  if (!/^(?:CallExpression|NewExpression)$/.test(node.type)) return false
  const { callee } = node
  // Logs are for the people who run a program.
  if (/^(?:log|logger)$/.test(callee.object?.name ?? callee.object?.property?.name ?? ''))
    return true
  return technicalCalls.test(callee.name ?? callee.property?.name ?? '')
}

/** @param {any} name */
const isComponent = name => /^[A-Z]/.test(name.name ?? name.property?.name ?? '')

/** @param {any} node */
const isNoText = node => node.type !== 'Literal' && node.type !== 'TemplateLiteral'

/** @param {any} node */
const unlessText = node => (node && isNoText(node) ? node : null)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const paths = process.argv.slice(2)
  const found = findLiterals(paths.length > 0 ? paths : undefined)
  for (const { file, line, text } of found) console.log(`${file}:${line}: ${text}`)
  console.log(`${found.length} texts outside of the catalogue.`)
  process.exitCode = found.length > 0 ? 1 : 0
}
