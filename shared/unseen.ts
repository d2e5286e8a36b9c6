/**
 * Matches what nobody can see in a name: control characters, half characters, marks that reorder
 * what is read, blanks without a width, tags, and the like. With them, two names look the same.
 */

import { once } from './once.ts'

/** ISCII's virama and its like: a joiner behind them changes the letter that is drawn. */
const viramas =
  '[\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0bcd\\u0c4d\\u0ccd\\u0d4d\\u0dca\\u1039\\u17d2]'
/** Arabic letters that join on both sides, so that a non-joiner between two of them is seen. */
const joining =
  '[[\\p{Script=Arabic}&&\\p{L}]--[\\u0621-\\u0625\\u0627\\u0629\\u062f-\\u0632\\u0648\\u0671-\\u0677\\u0688-\\u0699\\u06c0\\u06c3-\\u06cb\\u06cd\\u06cf\\u06d2\\u06d3\\u06d5\\u06ee\\u06ef]]'

/**
 * Seen by what it does to its neighbors (RFC 5892, appendix A), or part of an emoji as a whole.
 */
const seen = [
  '\\p{RGI_Emoji}',
  `(?<=${viramas})[\\u200c\\u200d]`,
  `(?<=${joining}\\p{Mn}*)\\u200c(?=\\p{Script=Arabic})`,
].join('|')

const unseen = '[\\p{Cc}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\u2800]'
const any = new RegExp(unseen, 'v')
/** Made only when it is needed: the table of all emoji takes 20 ms to build. */
const all = once(() => new RegExp(`(${seen})|${unseen}`, 'gv'))

/**
 * Returns the text without it; emoji, and the joiners that Indic and Persian names need, stay
 * whole.
 */
export function withoutUnseen(text: string): string {
  // Telling emoji apart is slow, and most names have nothing that cannot be seen.
  return !any.test(text) ? text : text.replace(all(), (_, kept?: string) => kept ?? '')
}
