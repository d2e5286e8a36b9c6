import { expect, it } from 'vitest'
import { translateInto } from './in-language.ts'

it.each([
  ['de', 'Cancel', 'Abbrechen'],
  ['de', /^Copy code for/, 'Code für GitHub kopieren'],
  ['de', 'Copy code for GitHub', 'Code für GitHub kopieren'],
  ['de', /^Open GitHub/, 'GitHub (ada@example.com) öffnen'],
  ['de', /^Turn on for Example Cloud/, 'Aktivieren für Example Cloud'],
  ['keys', 'Cancel', 'labels.cancel'],
  ['pseudo', 'Lock now', 'Lock now'],
  ['de', 'GitHub (ada)', 'GitHub (ada)'],
] as const)(
  'in %s, what is called %s in English is found as %s',
  async (language, english, found) => {
    const name = (await translateInto(language))(english)
    if (typeof name === 'string') expect(name).toBe(found)
    else expect(found).toMatch(name)
  },
)
