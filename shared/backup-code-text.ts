/** When this many unused codes are left, the user is advised to get new ones. */
export const fewLeft = 3

/**
 * Returns the form in which backup codes are compared: in capitals, without the spaces and dashes
 * that they are printed with.
 */
export function normaliseBackupCode(text: string): string {
  const bare = text.replace(/[\s\p{Pd}]/gu, '')
  return (bare === '' ? text : bare).normalize('NFKC').toUpperCase()
}

/**
 * Replaces every character but spaces and dashes by a dot, for lists that must not reveal the code.
 */
export function maskBackupCode(text: string): string {
  return text.replace(/[^\s\p{Pd}]/gu, '•')
}
