/**
 * The parts of setup links as apps really write them. `URL` is not for them: it is no part of the
 * language, it treats unknown schemes differently from engine to engine, and it cuts labels at '#'.
 */
import { AppError } from './errors.ts'

export interface Query {
  has(name: string): boolean
  /** The value, '' where there is none. Throws `bad-input` where the link gives two. */
  get(name: string): string
}

/** Escapes that are broken or no UTF-8 stay as they are written: '100%' is a fine label. */
export function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, run => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
}

/** Half characters cannot be written in UTF-8; they become U+FFFD, as everywhere else. */
export function encodePercent(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
}

/**
 * Reads what follows the '?'. Names are case-insensitive. A '+' before something else is a space
 * (Ente and Authenticator-Extension write 'Air+Canada'); at the end it is part of a name ('Disney+').
 * A link copied out of a page's source has '&amp;' for '&'; its digits and period count all the same.
 */
export function parseQuery(text: string): Query {
  const values = new Map<string, Set<string>>()
  for (const pair of text.split('&')) {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? []
    const key = decodePercent(name).trim().toLowerCase().replace(/^amp;/, '')
    const known = values.get(key) ?? new Set()
    values.set(key, known.add(decodePercent(value.replace(/\+(?=[^+])/g, ' ')).trim()))
  }
  return {
    has: name => values.has(name),
    get: name => {
      const [value = '', other] = values.get(name) ?? []
      if (other === undefined) return value
      throw new AppError(
        'bad-input',
        `The parameter ${name} is given twice, with different values.`,
      )
    },
  }
}
