/** Renders the messages of the server's catalog. */
import type { Language } from '../../shared/wording/language.ts'
import { directionOf, type LanguageTag, pickLanguage } from '../../shared/wording/languages.ts'
import { render, renderParts, type Tag, type Values } from '../../shared/wording/render.ts'
import { serverPart } from './load-messages.ts'
import { messages } from './messages.ts'
import type { ServerMessageKey, ServerValuesIn, ServerWords } from './words.ts'

/**
 * Speaks one language. It is passed to whatever makes a page, a message, or an answer, so that each
 * request can have its own language.
 */
export interface Speech {
  /** A BCP 47 tag. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  say<K extends ServerMessageKey>(key: K, ...values: ServerValuesIn<K>): string
  sayWords(words: ServerWords): string
  /** Works as `sayWords` does, for a message with tags, and returns the pieces in order. */
  sayParts<T>(words: ServerWords, tags: Readonly<Record<string, Tag<T>>>): (string | T)[]
}

export function speechIn(language: Language): Speech {
  return {
    locale: language.locale,
    direction: directionOf(language.locale),
    say: (key, ...[values]) => render(language, key, values as Values | undefined),
    sayWords: ({ key, values }) => render(language, key, values),
    sayParts: ({ key, values }, tags) => renderParts(language, key, values, tags),
  }
}

export const english: Speech = speechIn({ locale: 'en', messages })

const loaded = new Map<LanguageTag, Language['messages']>()

/**
 * Returns the first of these languages that the server speaks, or else English. Each language is
 * loaded once.
 */
export async function speechFor(wanted: readonly string[]): Promise<Speech> {
  const { tag, locale } = pickLanguage(wanted)
  const known = loaded.get(tag) ?? (await serverPart[tag]()).messages
  loaded.set(tag, known)
  return speechIn({ locale, messages: known })
}
