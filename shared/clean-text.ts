/**
 * Cleans names, tags, and notes of characters that are invisible or deceptive. An entry is never
 * refused for such a text: the characters are removed, with a warning.
 */
import { limits } from './ceilings.ts'
import { withoutUnseen } from './unseen.ts'
import { type Words, words } from './wording/words.ts'

/** Line breaks and tabs become a space. */
const breaks = /[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu
/**
 * Notes are cleaned as names are, but keep lines and columns, because nobody mistakes one note for
 * another.
 */
const unseenInNotes = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu

/** Limits the search for invisible characters, which may make up most of a text. */
const beforeCleaning = (text: string, maxLength: number) => cutText(text, 8 * maxLength)

interface Cleaned {
  text: string
  warnings: Words[]
}

/** Returns an issuer or a label in one line, trimmed and cut to what the vault holds. */
export function cleanName(given: string, place: 'issuer' | 'label'): Cleaned {
  const whole = given.trim()
  const bare = beforeCleaning(whole, limits.nameLength)
  const clean = withoutUnseen(bare.replace(breaks, ' ')).trim()
  const text = cutText(clean, limits.nameLength)
  const warnings: Words[] = []
  if (clean !== bare) {
    warnings.push(words('core.setupCodes.cleaned', { place }))
  }
  if (text !== clean || bare !== whole) {
    warnings.push(words('core.setupCodes.cut', { place, limit: limits.nameLength }))
  }
  return { text, warnings }
}

/** Returns a tag in one line, trimmed and cut to what the vault holds; '' if nothing is left. */
export function cleanTag(tag: string): string {
  const bare = beforeCleaning(tag, limits.tagLength).replace(breaks, ' ')
  return cutText(withoutUnseen(bare).trim(), limits.tagLength).trim()
}

/** Cleans a note, which keeps its lines. */
export function cleanNote(note: string): string {
  return cutText(note.replace(unseenInNotes, ''), limits.noteLength)
}

/** Tells whether `cleanName` would remove something. */
export function isClean(text: string): boolean {
  return withoutUnseen(text) === text
}

/** Cuts a text to so many UTF-16 units, but never in the middle of a character. */
function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  return text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '')
}

const nameInMessages = 80
const longestName = 1000
/** Matches what may be part of a secret that ended up in a name because a file is damaged. */
const secretive =
  /(?:secret|[A-Z0-9+/=]*\d)[A-Z0-9+/=]{7,}|[A-Z2-7]{12,}|\w*\d\w{15,}|\w{15,}\d\w*/g

/**
 * Returns the name for lists of entries that could not be read; undefined if the entry has none.
 */
export function nameForDisplay(issuer: string, label: string): string | undefined {
  const [site, account] = [issuer, label].map(name => {
    const bare = withoutUnseen(beforeCleaning(name, longestName).replace(breaks, ' ')).trim()
    const text = bare.slice(0, longestName).replace(secretive, '…')
    return text.length > nameInMessages ? `${cutText(text, nameInMessages - 1)}…` : text
  }) as [string, string]
  if (site === '' || account === '') return site || account || undefined
  return `${site} (${account})`
}
