import { type Words, words } from '../../shared/wording/words.ts'

/** A file in another one, by its name. */
export const placeOfFile = (name: string): Words => words('core.importPlaces.file', { name })
