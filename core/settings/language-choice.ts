import { readFileSync } from 'node:fs'
import { isLanguageTag, type LanguageChoice } from '../../shared/wording/languages.ts'

/**
 * Reads the choice out of the preferences before anything else is loaded: a host must not say a word
 * before it is known.
 */
export function readLanguageChoice(preferencesPath: string): LanguageChoice {
  try {
    const { language } = Object(JSON.parse(readFileSync(preferencesPath, 'utf8')))
    return typeof language === 'string' && isLanguageTag(language) ? language : 'system'
  } catch {
    // There is no choice yet, or the file is damaged, which is seen to when it is opened as a whole.
    return 'system'
  }
}
