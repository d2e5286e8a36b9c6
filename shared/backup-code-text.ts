/** From this many unused codes on, the user is told to get new ones. */
export const fewLeft = 3

/**
 * A backup code as it is compared: capitals, without the spaces and dashes that it is printed with.
 */
export function normaliseBackupCode(text: string): string {
  const bare = text.replace(/[\s\p{Pd}]/gu, '')
  return (bare === '' ? text : bare).normalize('NFKC').toUpperCase()
}

/**
 * The shape of a code, for a list that must not tell it: each character but spaces and dashes a
 * dot.
 */
export function maskBackupCode(text: string): string {
  return text.replace(/[^\s\p{Pd}]/gu, '•')
}
