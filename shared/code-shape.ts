/** Judges from the shape of a text whether it could be a backup code. */

/**
 * A code may be `certain` by itself, `likely` next to others, or `unclear` even among others of its
 * shape, since it may be a word.
 */
export type Likeness = 'certain' | 'likely' | 'unclear'

export interface CodeShape {
  /** The codes of one set have the same shape: '4-4', '5 5', '16'. */
  readonly shape: string
  readonly likeness: Likeness
}

const minLength = 5
const maxLength = 128
const maxSpacedGroup = 5
const uuidShape = '8-4-4-4-12'

/** Null if it isn't a code but a date, too short a number, or words of different lengths. */
export function codeShape(text: string): CodeShape | null {
  const groups = /^[a-z\d]+(?:-[a-z\d]+)*$/i.test(text) ? text.split('-') : text.split(' ')
  const bare = groups.join('')
  if (!/^[a-z\d]+$/i.test(bare) || bare.length < minLength || bare.length > maxLength) return null
  const separator = text.includes('-') ? '-' : ' '
  const lengths = groups.map(group => group.length)
  const shape = lengths.join(separator)
  if (isDate(groups)) return null
  if (groups.length === 1) return wholeShape(bare)
  if (new Set(lengths).size > 1) return unevenShape(groups, separator, shape)
  return evenShape(groups, separator, shape)
}

function wholeShape(bare: string): CodeShape | null {
  const shape = String(bare.length)
  if (!/\d/.test(bare)) return isOneCase(bare) ? { shape, likeness: 'unclear' } : null
  if (!/[a-z]/i.test(bare)) return bare.length < 6 ? null : { shape, likeness: 'likely' }
  // Steam's codes have one letter and five digits.
  const isCertain = bare.length >= 16 || /^R\d{5}$/.test(bare)
  return { shape, likeness: isCertain ? 'certain' : 'likely' }
}

function evenShape(groups: readonly string[], separator: string, shape: string): CodeShape | null {
  const size = groups[0]?.length ?? 0
  const bare = groups.join('')
  // Names like 'SHA-256' are not codes.
  if (size < (groups.length > 2 || /^\d+$/.test(bare) ? 3 : 4)) return null
  if (separator === ' ') {
    if (size > maxSpacedGroup || !isOneCase(bare)) return null
    // Words may be separated by spaces, too: 'page 2026', 'SIGN HERE'.
    const hasWord = groups.some(group => /^[a-z]+$/i.test(group))
    if (hasWord && groups.length < 4) return { shape, likeness: 'unclear' }
  }
  const isTelling = /\d/.test(bare) || !/[a-z]/.test(bare)
  if (!isTelling) return { shape, likeness: 'unclear' }
  const isLong = groups.length >= 3 && size >= 4
  return { shape, likeness: isLong ? 'certain' : 'likely' }
}

/**
 * Accepts groups of different lengths, or hyphenated words, which are codes only if several are
 * alike.
 */
function unevenShape(
  groups: readonly string[],
  separator: string,
  shape: string,
): CodeShape | null {
  if (separator === ' ') return null
  if (shape === uuidShape) return { shape, likeness: 'certain' }
  const bare = groups.join('')
  const areWords = groups.length > 2 && groups.every(group => /^[a-z]{2,}$/.test(group))
  return areWords || (/\d/.test(bare) && bare.length >= 8) ? { shape, likeness: 'unclear' } : null
}

const isOneCase = (bare: string) => bare === bare.toUpperCase() || bare === bare.toLowerCase()

/** Recognizes 2026-11-20, 20-11-2026, and 2025-2026, so years with what belongs to them. */
function isDate(groups: readonly string[]): boolean {
  const isYear = (group: string | undefined) => /^(19|20)\d\d$/.test(group ?? '')
  if (groups.length === 2) return isYear(groups[0]) && isYear(groups[1])
  if (groups.length !== 3 || !groups.every(group => /^\d{1,4}$/.test(group))) return false
  return isYear(groups[0]) || isYear(groups[2])
}
