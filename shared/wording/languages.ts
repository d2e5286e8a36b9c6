/** The languages that Countersign speaks. */

interface LanguageFacts {
  /** What it calls itself, for whoever looks for it in a list. */
  readonly name: string
  /** Says how it writes dates and numbers where the system names no country: BCP 47. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
}

/** A language comes by the name of its folder in the catalogs. Lists show them in this order. */
export const languages = {
  de: { name: 'Deutsch', locale: 'de', direction: 'ltr' },
  en: { name: 'English', locale: 'en-US', direction: 'ltr' },
  es: { name: 'Español', locale: 'es', direction: 'ltr' },
  fr: { name: 'Français', locale: 'fr', direction: 'ltr' },
  'pt-BR': { name: 'Português (Brasil)', locale: 'pt-BR', direction: 'ltr' },
  ar: { name: 'العربية', locale: 'ar', direction: 'rtl' },
  ja: { name: '日本語', locale: 'ja', direction: 'ltr' },
  'zh-Hans': { name: '简体中文', locale: 'zh-Hans', direction: 'ltr' },
} as const satisfies Record<string, LanguageFacts>

export type LanguageTag = keyof typeof languages

export const languageTags = Object.keys(languages) as LanguageTag[]

export function isLanguageTag(tag: string): tag is LanguageTag {
  return Object.hasOwn(languages, tag)
}

export interface Spoken {
  readonly tag: LanguageTag
  /** BCP 47, with the country that the system names: dates are written as there. */
  readonly locale: string
}

/** Returns the first of the wanted languages that Countersign speaks, else English. */
export function pickLanguage(wanted: readonly string[]): Spoken {
  for (const one of wanted) {
    const locale = toLocale(one)
    const tag = locale && languageTags.find(known => isSameWriting(new Intl.Locale(known), locale))
    if (tag) return { tag, locale: localeIn(tag, locale) }
  }
  return speaking('en')
}

/** What the user has chosen: a language, or whichever the system speaks. */
export type LanguageChoice = 'system' | LanguageTag

/** How a page begins. */
export interface PageLanguage {
  readonly choice: LanguageChoice
  /** The system's, as BCP 47, the dearest first. */
  readonly system: readonly string[]
}

/** Returns what is spoken where this is chosen; `system` names its languages, the dearest first. */
export function speakingBy(choice: LanguageChoice, system: readonly string[]): Spoken {
  return choice === 'system' ? pickLanguage(system) : speaking(choice, system)
}

/** Speaks a language that was chosen by its name, as the system's own country writes it. */
export function speaking(tag: LanguageTag, system: readonly string[] = []): Spoken {
  for (const one of system) {
    const locale = toLocale(one)
    if (locale && isSameWriting(new Intl.Locale(tag), locale)) {
      return { tag, locale: localeIn(tag, locale) }
    }
  }
  return { tag, locale: languages[tag].locale }
}

/** Returns the way that a language is written, of a BCP 47 tag. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return languages[pickLanguage([locale]).tag].direction
}

/** Chinese is read in two writings; a country does not matter for what is said. */
function isSameWriting(known: Intl.Locale, wanted: Intl.Locale): boolean {
  const [a, b] = [known.maximize(), wanted.maximize()]
  return a.language === b.language && a.script === b.script
}

function localeIn(tag: LanguageTag, { baseName, region }: Intl.Locale): string {
  return region ? baseName : languages[tag].locale
}

function toLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag)
  } catch {
    return null
  }
}
