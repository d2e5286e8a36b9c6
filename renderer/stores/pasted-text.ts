import { parseBase32 } from '../../shared/base32.ts'

const linkAtOnce = /^\s*(?:(?:apple-)?otpauth(?:-migration)?|motp|steam):/i

/** Tells whether the text begins like a setup link. */
export function isSetupLink(text: string): boolean {
  return linkAtOnce.test(text)
}

/** The shortest secrets in use have 80 bits. */
const leastCharacters = 16

/**
 * Tells whether the text is a setup key and nothing else: Base32 in one piece, or in groups of
 * equal length, as websites show it. A sentence has groups as well, but its words differ in length.
 */
export function isBareKey(text: string): boolean {
  const groups = text.trim().split(/[\s\p{Pd}]+/u)
  const [first = ''] = groups
  const last = groups.at(-1) ?? ''
  const areEven = groups.slice(0, -1).every(group => group.length === first.length)
  const isKey = groups.length === 1 || (areEven && first.length > 1 && last.length <= first.length)
  if (!isKey || groups.join('').length < leastCharacters) return false
  try {
    return parseBase32(text.trim()).bytes.length > 0
  } catch {
    return false
  }
}
