import { type Words, words } from '../../shared/wording/words.ts'

/** Names a file inside another one. */
export const placeOfFile = (name: string): Words => words('core.importPlaces.file', { name })
