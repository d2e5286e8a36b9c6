/** The catalogue: every word that a user reads, in English. */
import { core } from './en/core.ts'
import type { Language } from './say.ts'

const messages = { ...core } as const
export type Messages = typeof messages

export const english: Language = { locale: 'en', messages }
