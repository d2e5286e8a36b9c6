/**
 * Telling the secrets of one-time codes from words, numbers, hashes, and ids, by themselves alone.
 */

/** 80 bit. Real services give no less. */
const leastCharacters = 16
/** The largest secret that is kept, in groups of four. */
const mostCharacters = 2100
/** A random secret repeats itself, but not that much. */
const leastDistinct = 6

/** A secret in groups of one size, as pages print them; the last one may be shorter. */
const groups = /^([A-Za-z2-7]{3,8})(?:[ -][A-Za-z2-7]{1,8})+$/

/** The letters and digits of what could be Base32 in one case, or null. */
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
 * Tells whether a text that is called a one-time secret is one: Base32 of 80 bit at least, and no
 * word.
 */
export function couldBeSecret(text: string): boolean {
  const bare = bareOf(text)
  return bare !== null && !isWord(bare) && new Set(bare).size >= leastDistinct
}

/**
 * Tells whether a text that nothing speaks for is a secret: as above, decodes evenly, and is no
 * number.
 */
export function looksLikeSecret(text: string): boolean {
  const bare = bareOf(text)
  if (bare === null || !couldBeSecret(text)) return false
  const isEven = ![1, 3, 6].includes(bare.length % 8)
  const isHexadecimal = /^[a-f2-7]+$/i.test(bare)
  return isEven && !isHexadecimal
}

/** Random letters have a vowel in five, and long runs without any; words have neither. */
function isWord(bare: string): boolean {
  if (/[2-7]/.test(bare)) return /^\d+$/.test(bare)
  const vowels = bare.match(/[aeiou]/gi)?.length ?? 0
  const share = vowels / bare.length
  return share > 0.28 && share < 0.62 && !/[^aeiou]{5}/i.test(bare)
}

/**
 * Tells whether a text would be a secret but for a character or two that Base32 has not: mistyped,
 * or read wrongly from a picture. Hexadecimal numbers are none.
 */
export function isNearSecret(text: string): boolean {
  const bare = text.trim().replace(/[ -]/g, '').replace(/=+$/, '')
  if (bare.length < leastCharacters || bare.length > mostCharacters) return false
  if (!/^(?:[A-Z\d]+|[a-z\d]+)$/.test(bare) || /^[\da-f]+$/i.test(bare)) return false
  const strangers = bare.match(/[0189]/g)?.length ?? 0
  const letters = bare.match(/[a-z]/gi)?.length ?? 0
  return strangers > 0 && strangers <= 3 && letters * 2 > bare.length
}
