/**
 * Names, tags, and notes without what cannot be shown or could deceive. No such text costs an
 * entry: what is wrong with it is taken away, and said.
 */
import { limits } from './ceilings.ts'
import { withoutUnseen } from './unseen.ts'
import { type Words, words } from './wording/words.ts'

/** Line breaks and tabs become a blank. */
const breaks = /[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu
/**
 * Notes are cleaned as names are, but they have lines and columns, and nobody takes one for
 * another.
 */
const unseenInNotes = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu

/** Bounds the search for unseen characters, which may make up most of a text. */
const beforeCleaning = (text: string, maxLength: number) => cutText(text, 8 * maxLength)

interface Cleaned {
  text: string
  warnings: Words[]
}

/** An issuer or a label in one line, trimmed, and no longer than the vault holds. */
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

/** A tag in one line, trimmed and as long as the vault holds; '' where nothing is left. */
export function cleanTag(tag: string): string {
  const bare = beforeCleaning(tag, limits.tagLength).replace(breaks, ' ')
  return cutText(withoutUnseen(bare).trim(), limits.tagLength).trim()
}

/** Cleans a note, which keeps its lines. */
export function cleanNote(note: string): string {
  return cutText(note.replace(unseenInNotes, ''), limits.noteLength)
}

/** Tells whether `cleanName` would take something away. */
export function isClean(text: string): boolean {
  return withoutUnseen(text) === text
}

/** No longer than so many UTF-16 units, and never in the middle of a character. */
function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  return text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '')
}

const nameInMessages = 80
const longestName = 1000
/** Matches what may be part of a secret that slid into a name where a file is damaged. */
const secretive =
  /(?:secret|[A-Z0-9+/=]*\d)[A-Z0-9+/=]{7,}|[A-Z2-7]{12,}|\w*\d\w{15,}|\w{15,}\d\w*/g

/**
 * Returns what people call an entry, for lists of what could not be read; undefined if it has no
 * name.
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
