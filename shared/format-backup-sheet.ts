/** Formats an entry's backup codes as a plain text to save or to print. */

import { say, spokenLocale } from './wording/say.ts'

export interface SheetCode {
  readonly code: string
  readonly state: 'unused' | 'used' | 'void'
}

/**
 * Unused codes come first, numbered, followed by used and void ones, marked as such. The text ends
 * with a line break. `at` is the time of creation in ms. `zone` is an IANA time zone, and defaults
 * to the computer's own. `findBackupCodes` reads the text back without the codes that are spent.
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
  const name = [issuer, label].filter(Boolean).join(', ') || say('shared.backupSheet.unnamed')
  const lines = [
    say('shared.backupSheet.title', { name }),
    say('shared.backupSheet.writtenOn', { day: formatDay(at, zone) }),
    '',
    say('shared.backupSheet.use'),
    say('shared.backupSheet.keepSafe'),
    '',
    ...unused.map(({ code }, n) => `${String(n + 1).padStart(width)}. ${code}`),
    ...(unused.length === 0 ? [say('shared.backupSheet.noneLeft')] : []),
    ...(spent.length === 0 ? [] : ['', say('shared.backupSheet.spent')]),
    // The states are marks that `findBackupCodes` skips. They are in English whatever the language.
    ...spent.map(({ code, state }) => `- ${code} (${state})`),
  ]
  return `${lines.join('\n')}\n`
}

function formatDay(at: number, timeZone: string | undefined): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const
  return new Intl.DateTimeFormat(spokenLocale(), options).format(at)
}
