/**
 * Distinguishes the secrets of one-time codes from words, numbers, hashes, and ids, by the text
 * alone.
 */

/** 80 bits, the shortest that real services use. */
const leastCharacters = 16
/** The largest secret that can be stored, in groups of four. */
const mostCharacters = 2100
/** A random secret has repeated characters, but not that many. */
const leastDistinct = 6

/**
 * Matches a secret in groups of one size, as websites print them. The last group may be shorter.
 */
const groups = /^([A-Za-z2-7]{3,8})(?:[ -][A-Za-z2-7]{1,8})+$/

/** Returns the letters and digits if they could be Base32 in one case, or null. */
function bareOf(text: string): string | null {
  if (text.length > mostCharacters) return null
  const trimmed = text.trim().replace(/=+$/, '')
  const size = groups.exec(trimmed)?.[1]?.length
  const parts = trimmed.split(/[ -]/)
  const isEven = parts.every((part, i) => part.length === size || i === parts.length - 1)
  const bare = size !== undefined && isEven ? parts.join('') : trimmed
  return /^(?:[A-Z2-7]+|[a-z2-7]+)$/.test(bare) && bare.length >= leastCharacters ? bare : null
}

/**
 * Tells whether a text that is called a one-time secret is one: Base32 with at least 80 bits, and
 * not a word.
 */
export function couldBeSecret(text: string): boolean {
  const bare = bareOf(text)
  return bare !== null && !isWord(bare) && new Set(bare).size >= leastDistinct
}

/**
 * Tells whether a text without any other hint is a secret: as above, it decodes evenly and isn't a
 * number.
 */
export function looksLikeSecret(text: string): boolean {
  const bare = bareOf(text)
  if (bare === null || !couldBeSecret(text)) return false
  const isEven = ![1, 3, 6].includes(bare.length % 8)
  const isHexadecimal = /^[a-f2-7]+$/i.test(bare)
  return isEven && !isHexadecimal
}

/**
 * Among random letters, one in five is a vowel, and there are long runs without any. Words have
 * neither.
 */
function isWord(bare: string): boolean {
  if (/[2-7]/.test(bare)) return /^\d+$/.test(bare)
  const vowels = bare.match(/[aeiou]/gi)?.length ?? 0
  const share = vowels / bare.length
  return share > 0.28 && share < 0.62 && !/[^aeiou]{5}/i.test(bare)
}

/**
 * Tells whether a text would be a secret if it didn't contain one or two characters that Base32
 * lacks: it was mistyped, or misread from a picture. Hexadecimal numbers don't count.
 */
export function isNearSecret(text: string): boolean {
  const bare = text.trim().replace(/[ -]/g, '').replace(/=+$/, '')
  if (bare.length < leastCharacters || bare.length > mostCharacters) return false
  if (!/^(?:[A-Z\d]+|[a-z\d]+)$/.test(bare) || /^[\da-f]+$/i.test(bare)) return false
  const strangers = bare.match(/[0189]/g)?.length ?? 0
  const letters = bare.match(/[a-z]/gi)?.length ?? 0
  return strangers > 0 && strangers <= 3 && letters * 2 > bare.length
}
