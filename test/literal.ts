import { type Words, words } from '../shared/wording/words.ts'

/** Turns a test's own text into words, as the value of a message that consists of nothing else. */
export const literal = (text: string): Words => words('shared.dialects.other', { id: text })
