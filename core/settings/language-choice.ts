import { readFileSync } from 'node:fs'
import { isLanguageTag, type LanguageChoice } from '../../shared/wording/languages.ts'

/**
 * Reads the choice from the preferences before anything else is loaded, because a host must not
 * show any text before it is known.
 */
export function readLanguageChoice(preferencesPath: string): LanguageChoice {
  try {
    const { language } = Object(JSON.parse(readFileSync(preferencesPath, 'utf8')))
    return typeof language === 'string' && isLanguageTag(language) ? language : 'system'
  } catch {
    // There is no choice yet, or the file is damaged. A damaged file is handled when all
    // preferences are read.
    return 'system'
  }
}
