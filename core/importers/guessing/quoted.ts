import { type Words, words } from '../../../shared/wording/words.ts'

/** A user who has to agree to a guess reads these names from the file, so long ones are cut. */
const longestName = 60

/** Returns a name from a file in quotation marks. */
export function quoted(name: string): Words {
  return words('core.importGuesses.quoted', { name: name.slice(0, longestName) })
}
