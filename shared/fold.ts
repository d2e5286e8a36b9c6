/** Unicode doesn't decompose these letters, but people type them without their mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ȷ: 'j',
  ɨ: 'i',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ƀ: 'b',
  ƒ: 'f',
  ƶ: 'z',
  ə: 'e',
  ς: 'σ',
}
const peculiar = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')

/**
 * People leave these out when they type: the marks of Latin, Greek, and Cyrillic, the points of
 * Hebrew and Arabic, and everything invisible. The vowels of Hindi and Thai and the dots of が are
 * marks as well, but they make a different letter, so they stay.
 */
const leftOut = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]|\p{Cf}/gu

const beyondAscii = /[^\0-\x7f]/

/**
 * Returns text as search compares it: without case, diacritics, and letters of one country only.
 */
export function fold(text: string): string {
  // Most text is plain ASCII, for which the rest would change nothing.
  if (!beyondAscii.test(text)) return text.toLowerCase().trim()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(leftOut, '')
    .replace(peculiar, letter => plainLetters[letter] ?? letter)
    .trim()
}
