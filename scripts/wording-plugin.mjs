/** Compiles the catalog of words when the product is built, so that no parser is shipped. */
import compile from 'icu-minify/compile'
import { transformWithOxc } from 'vite'
import { toPseudo } from './pseudo-locale.mjs'

/** These files export objects of ICU messages: a folder for each host in that of each language. */
const catalogue =
  /[\\/](?:shared|server)[\\/]wording[\\/][a-z]{2}(?:-[A-Z]{2})?[\\/][a-z]+[\\/][a-z0-9-]+\.ts$/

/**
 * Takes the place of each message's text with what icu-minify makes of it. A message that is no ICU
 * text fails the build, by its key.
 * @param {{ isPseudo?: boolean }} [options] whether every message is said in the pseudo-locale
 * @returns {import('vite').Plugin}
 */
export function compileWording({ isPseudo = false } = {}) {
  return {
    name: 'countersign:wording',
    enforce: 'pre',
    transform: {
      filter: { id: catalogue },
      async handler(code, id) {
        const { code: javaScript } = await transformWithOxc(code, id)
        const exported = await import(`data:text/javascript,${encodeURIComponent(javaScript)}`)
        const lines = Object.entries(exported).map(([name, messages]) => {
          const compiled = compileAll(/** @type {Record<string, string>} */ (messages), isPseudo)
          return `export const ${name} = ${JSON.stringify(compiled)}`
        })
        return { code: lines.join('\n'), map: null }
      },
    },
  }
}

/**
 * @param {Readonly<Record<string, string>>} messages
 * @param {boolean} isPseudo
 */
function compileAll(messages, isPseudo) {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => {
      try {
        const compiled = compile(message)
        return [key, isPseudo ? toPseudo(compiled) : compiled]
      } catch (error) {
        throw new Error(`The message ${key} is not an ICU message.`, { cause: error })
      }
    }),
  )
}
