import { type Words, words } from '../../../shared/wording/words.ts'

/** Whoever is to agree to a guess reads the names of a file; no longer ones. */
const longestName = 60

/** A name that stands in a file, in quotation marks. */
export function quoted(name: string): Words {
  return words('core.importGuesses.quoted', { name: name.slice(0, longestName) })
}
