/**
 * Reads the parts of setup links as apps really write them. `URL` is unsuitable: it isn't part of
 * the language, engines differ in how they treat unknown schemes, and it cuts labels at '#'.
 */

import { AppError } from './errors.ts'
import { words } from './wording/words.ts'

export interface Query {
  has(name: string): boolean
  /** All names are in lower case. */
  readonly names: readonly string[]
  /**
   * Returns the first value under these names; '' if there is none. Throws `bad-input` if one has
   * two values.
   */
  get(...names: string[]): string
}

/** Escapes that are broken or not UTF-8 stay as they are, because '100%' is a valid label. */
export function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, run => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
}

const entities = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', '\u00a0'],
  ['colon', ':'],
  ['sol', '/'],
  ['equals', '='],
  ['quest', '?'],
  ['num', '#'],
  ['percnt', '%'],
])

/** Decodes the HTML and XML character references for characters that addresses consist of. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (all, decimal, hex, name) => {
      if (name !== undefined) return entities.get(name.toLowerCase()) ?? all
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all
    },
  )
}

/** Lone surrogates cannot be written in UTF-8, and become U+FFFD as usual. */
export function encodePercent(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
}

/**
 * Only an encoding leaves these between letters, since no real name is spelled ada%40example.org.
 */
const leftOver = /[\p{L}\p{N}]%(?:25)*(?:3a|40|20)[\p{L}\p{N}]/iu

/** Decodes as `decodePercent` does, repeatedly if the text was encoded several times. */
export function decodeName(text: string): string {
  let name = decodePercent(text)
  for (let i = 0; i < 3 && leftOver.test(name); i++) name = decodePercent(name)
  return name
}

/**
 * Reads the text after the '?'. Names are case-insensitive. A '+' in the middle is a space (Ente
 * and Authenticator-Extension write 'Air+Canada'), and at the end it is part of a name ('Disney+').
 * A link copied from a page's source has '&amp;' instead of '&', and its digits and period count
 * all the same.
 */
export function parseQuery(text: string): Query {
  const values = new Map<string, Set<string>>()
  for (const pair of text.split('&')) {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? []
    const key = decodePercent(name)
      .trim()
      .toLowerCase()
      .replace(/^(?:amp;|#38;|#x26;)+/, '')
    const known = values.get(key) ?? new Set()
    values.set(key, known.add(decodeName(value.replace(/\+(?=[^+])/g, ' ')).trim()))
  }
  return {
    names: [...values.keys()],
    has: name => values.has(name),
    get: (...names) => {
      for (const name of names) {
        const [value = '', other] = values.get(name) ?? []
        if (other !== undefined) {
          throw new AppError('bad-input', words('core.setupCodes.givenTwice', { name }))
        }
        if (value !== '') return value
      }
      return ''
    },
  }
}

/** Matches the parameters by which the beginning of a setup link's query is recognized. */
const telling =
  /[?&](?=(?:secret|issuer|digits|period|algorithm|counter|image|data|pin|2step_[a-z]+)=)/i
const anyParameter = /[?&](?=[a-z\d_.-]{1,40}=)/i

/**
 * Splits a link into its path and its query. An unescaped '?' may be part of a label, and some
 * programs write '&' instead of '?', so the query begins at the first name that setup links have.
 */
export function splitQuery(text: string): { path: string; query: string | null } {
  const at = [telling, anyParameter, /\?/].map(begin => text.search(begin)).find(i => i >= 0)
  if (at === undefined) return { path: text, query: null }
  // Removes a stray mark before the first parameter, or the slash that some libraries end a path
  // with.
  const path = text.slice(0, at).replace(/[?&]+$/, '')
  return { path: path.replace(/(?<=[^/])\/$/, ''), query: text.slice(at + 1) }
}
