import { pickLanguage } from '../../shared/wording/languages.ts'
import { laterPart } from '../../shared/wording/parts/load-later.ts'
import { learn, spokenLocale } from '../../shared/wording/say.ts'

/**
 * Loads the messages that the first picture doesn't need: the core's, and those of screens that
 * load later.
 */
export async function learnLater(): Promise<void> {
  const locale = spokenLocale()
  const { messages } = await laterPart[pickLanguage([locale]).tag]()
  // Another language may be spoken by now, which brings its own.
  if (locale === spokenLocale()) learn(messages)
}
