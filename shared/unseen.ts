/**
 * Matches invisible characters in names: control characters, lone surrogates, marks that reorder
 * text, zero-width spaces, tags, and the like. They would make two different names look the same.
 */

import { once } from './once.ts'

/** A joiner after the virama of ISCII and similar scripts changes the letter that is drawn. */
const viramas =
  '[\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0bcd\\u0c4d\\u0ccd\\u0d4d\\u0dca\\u1039\\u17d2]'
/** These Arabic letters join on both sides, so a non-joiner between two of them is visible. */
const joining =
  '[[\\p{Script=Arabic}&&\\p{L}]--[\\u0621-\\u0625\\u0627\\u0629\\u062f-\\u0632\\u0648\\u0671-\\u0677\\u0688-\\u0699\\u06c0\\u06c3-\\u06cb\\u06cd\\u06cf\\u06d2\\u06d3\\u06d5\\u06ee\\u06ef]]'

/**
 * Matches characters that visibly change their neighbors (RFC 5892, appendix A), and whole emoji.
 */
const seen = [
  '\\p{RGI_Emoji}',
  `(?<=${viramas})[\\u200c\\u200d]`,
  `(?<=${joining}\\p{Mn}*)\\u200c(?=\\p{Script=Arabic})`,
].join('|')

const unseen = '[\\p{Cc}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\u2800]'
const any = new RegExp(unseen, 'v')
/** The expression is built only when it is needed, because the table of all emoji takes 20 ms. */
const all = once(() => new RegExp(`(${seen})|${unseen}`, 'gv'))

/**
 * Returns the text without invisible characters. Emoji, and the joiners that Indic and Persian
 * names need, stay whole.
 */
export function withoutUnseen(text: string): string {
  // Recognizing emoji is slow, and most names have no invisible characters.
  return !any.test(text) ? text : text.replace(all(), (_, kept?: string) => kept ?? '')
}
