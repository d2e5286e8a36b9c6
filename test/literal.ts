import { type Words, words } from '../shared/wording/words.ts'

/** Makes words from a test's own text, as the value of a message that says nothing else. */
export const literal = (text: string): Words => words('shared.dialects.other', { id: text })
