/** Compiles the message catalog when the product is built, so that no parser is shipped. */
import { existsSync, readFileSync } from 'node:fs'
import compile from 'icu-minify/compile'
import { transformWithOxc } from 'vite'
import { toPseudo } from './pseudo-locale.mjs'

/** @typedef {any} CompiledMessage as icu-minify has it: a text, or a list of nodes */

/** These files export objects of ICU messages, in a folder per language and host. */
const catalogue =
  /[\\/](?:shared|server)[\\/]wording[\\/][a-z]{2}(?:-[A-Za-z]+)?[\\/][a-z]+[\\/][a-z0-9-]+\.ts$/

/** Follows the path of an English file, or of one that imports such files. */
const asked = /^(.*\.ts)\?language=([A-Za-z-]+)$/

/**
 * Replaces each message's text with what icu-minify compiles it to. A text that isn't a valid ICU
 * message fails the build, which names its key.
 *
 * A module of the catalog that is imported with `?language=de` after its path is loaded in German,
 * and so is everything that it imports. A message that has no German text yet stays English.
 * @param {{ transform?: (message: CompiledMessage, key: string) => CompiledMessage }} [options]
 *   changes every message, for builds that show what comes from the catalog
 * @returns {import('vite').Plugin}
 */
export function compileWording({ transform = message => message } = {}) {
  return {
    name: 'countersign:wording',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      async handler(source, importer) {
        const [, bare, own] = asked.exec(source) ?? []
        const [, from, inherited] = asked.exec(importer ?? '') ?? []
        const language = own ?? inherited
        if (!language) return null
        const found = await this.resolve(bare ?? source, from ?? importer, { skipSelf: true })
        return found && !found.external ? `${found.id}?language=${language}` : found
      },
    },
    load: {
      filter: { id: asked },
      async handler(id) {
        const [, file = '', language = ''] = asked.exec(id) ?? []
        if (!catalogue.test(file)) {
          return (await transformWithOxc(readFileSync(file, 'utf8'), file)).code
        }
        const english = await messagesIn(file)
        const translated = file.replace(/([\\/]wording[\\/])en([\\/])/, `$1${language}$2`)
        this.addWatchFile(translated)
        const theirs = existsSync(translated) ? await messagesIn(translated) : {}
        const whole = Object.entries(english).map(([name, messages]) => {
          const known = Object.entries(theirs[name] ?? {}).filter(([key]) => key in messages)
          return [name, { ...messages, ...Object.fromEntries(known) }]
        })
        return formatModule(Object.fromEntries(whole), transform)
      },
    },
    transform: {
      filter: { id: catalogue },
      async handler(code, id) {
        return { code: formatModule(await messagesOf(code, id), transform), map: null }
      },
    },
  }
}

/** @typedef {Record<string, Readonly<Record<string, string>>>} Exported messages by what is exported */

/**
 * Reads a file of the catalog.
 * @param {string} file
 * @returns {Promise<Exported>}
 */
export function messagesIn(file) {
  return messagesOf(readFileSync(file, 'utf8'), file)
}

/**
 * @param {string} code
 * @param {string} file
 * @returns {Promise<Exported>}
 */
async function messagesOf(code, file) {
  const { code: javaScript } = await transformWithOxc(code, file)
  return { ...(await import(`data:text/javascript,${encodeURIComponent(javaScript)}`)) }
}

/**
 * @param {Exported} exported
 * @param {(message: CompiledMessage, key: string) => CompiledMessage} transform
 */
function formatModule(exported, transform) {
  const lines = Object.entries(exported).map(([name, messages]) => {
    const compiled = Object.entries(messages).map(([key, message]) => [
      key,
      transform(compileMessage(message, key), key),
    ])
    return `export const ${name} = ${JSON.stringify(Object.fromEntries(compiled))}`
  })
  return lines.join('\n')
}

/**
 * Throws an error that names the key if the text isn't a valid ICU message.
 * @param {string} message
 * @param {string} key
 * @returns {CompiledMessage}
 */
export function compileMessage(message, key) {
  try {
    return compile(message)
  } catch (error) {
    throw new Error(`The message ${key} is not an ICU message.`, { cause: error })
  }
}

/**
 * Chooses what a build puts in place of every message, by COUNTERSIGN_WORDS: `pseudo` is the
 * pseudo-locale, and `keys` shows each message's key instead of its text.
 * @param {string} [kind]
 * @returns {Parameters<typeof compileWording>[0]}
 */
export function wordingFor(kind) {
  if (kind === 'pseudo') return { transform: toPseudo }
  if (kind === 'keys') return { transform: (_message, key) => key }
  return {}
}
