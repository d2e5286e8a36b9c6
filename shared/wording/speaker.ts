/** The language of a host: its user's choice, else the system's. */
import { type LanguageChoice, type PageLanguage, speakingBy } from './languages.ts'
import type { Part } from './parts/part.ts'
import { speak } from './say.ts'

export interface Speaker {
  /** How a page begins that is opened now. */
  page(): PageLanguage
  /** Resolves to whether another language is spoken than before. Of two choices, the later one counts. */
  choose(choice: LanguageChoice): Promise<boolean>
}

export interface SpeakerParts {
  readonly part: Part
  /** The system's languages, as BCP 47, the dearest first. */
  readonly system: readonly string[]
  readonly choice: LanguageChoice
}

/** Says nothing yet: `choose` does, with the choice that it begins with as well. */
export function createSpeaker({ part, system, choice: first }: SpeakerParts): Speaker {
  let choice = first
  let spoken: string | null = null
  return {
    page: () => ({ choice, system }),
    async choose(next) {
      choice = next
      const { tag, locale } = speakingBy(next, system)
      if (locale === spoken) return false
      const { messages } = await part[tag]()
      if (choice !== next) return false
      spoken = locale
      speak({ locale, messages })
      return true
    },
  }
}
