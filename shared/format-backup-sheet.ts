/** The sheet of an entry's backup codes as plain text, to save or to print. */

export interface SheetCode {
  readonly code: string
  readonly state: 'unused' | 'used' | 'void'
}

/**
 * Ends with a line break. The unused codes stand first, numbered; used
 * and void ones follow, named as such. `at`: when it is made, in ms; `zone`: an IANA time zone, or the
 * computer's own. `findBackupCodes` reads it back without those that are spent.
 */
export function formatBackupSheet(
  issuer: string,
  label: string,
  codes: readonly SheetCode[],
  at: number,
  zone?: string,
): string {
  const unused = codes.filter(({ state }) => state === 'unused')
  const spent = codes.filter(({ state }) => state !== 'unused')
  const width = String(unused.length).length
  const lines = [
    `Backup codes: ${[issuer, label].filter(Boolean).join(', ') || 'unnamed entry'}`,
    `Written by Countersign on ${formatDay(at, zone)}`,
    '',
    'Each code signs in once when the phone or computer with the authenticator is lost.',
    'Whoever holds this sheet can use them: keep it like a key.',
    '',
    ...unused.map(({ code }, n) => `${String(n + 1).padStart(width)}. ${code}`),
    ...(unused.length === 0 ? ['There is no unused code left.'] : []),
    ...(spent.length === 0 ? [] : ['', 'No longer good:']),
    ...spent.map(({ code, state }) => `- ${code} (${state})`),
  ]
  return `${lines.join('\n')}\n`
}

function formatDay(at: number, timeZone: string | undefined): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const
  return new Intl.DateTimeFormat('en-GB', options).format(at)
}
