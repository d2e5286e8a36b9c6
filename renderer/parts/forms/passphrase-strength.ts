import { say } from '../../../shared/wording/say.ts'

export interface Strength {
  /** From 0 to 1, for a bar. */
  readonly share: number
  readonly hint: string
}

/**
 * Returns a hint that blocks nobody: the entropy of the distinct characters if they were random,
 * less for repetitions and sequences. Each guess costs about a second on one machine (Argon2id),
 * hence the thresholds.
 */
export function passphraseStrength(text: string): Strength {
  const bits = estimateBits(text)
  const share = Math.max(0.08, Math.min(1, bits / 80))
  if (bits < 30) return { share, hint: say('forms.strength.weak') }
  if (bits < 45) return { share, hint: say('forms.strength.fair') }
  if (bits < 65) return { share, hint: say('forms.strength.good') }
  return { share, hint: say('forms.strength.strong') }
}

function estimateBits(text: string): number {
  const characters = [...text]
  let alphabet = 0
  if (/\p{Ll}/u.test(text)) alphabet += 26
  if (/\p{Lu}/u.test(text)) alphabet += 26
  if (/\p{N}/u.test(text)) alphabet += 10
  if (/[^\p{L}\p{N}]/u.test(text)) alphabet += 20
  if (/[^\p{ASCII}]/u.test(text)) alphabet += 60
  const counted = characters.filter((char, at) => !continues(characters[at - 1], char))
  // Words of a language contain much less entropy than random letters, about 60 %.
  const share = /^[\p{L}\s]+$/u.test(text) ? 0.6 : 0.8
  return counted.length * Math.log2(Math.max(2, alphabet)) * share
}

/** An 'a' after 'a', or a 'b' after 'a' (or the other way round), adds almost nothing. */
function continues(before: string | undefined, char: string): boolean {
  const step = (char.codePointAt(0) ?? 0) - (before?.codePointAt(0) ?? Number.POSITIVE_INFINITY)
  return Math.abs(step) <= 1
}
