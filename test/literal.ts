import { type Words, words } from '../shared/wording/words.ts'

/** Words of a test's own, as the value of a message that says nothing else. */
export const literal = (text: string): Words => words('shared.dialects.other', { id: text })
