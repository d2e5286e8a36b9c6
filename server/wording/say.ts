/** Renders the messages of the server's catalog. */
import type { Language } from '../../shared/wording/language.ts'
import { render, renderParts, type Tag, type Values } from '../../shared/wording/render.ts'
import { englishOfServer } from './english.ts'
import type { ServerMessageKey, ServerValuesIn, ServerWords } from './words.ts'

/**
 * Speaks one language. It is passed to whatever makes a page, a message, or an answer, so that each
 * request can have its own language.
 */
export interface Speech {
  /** A BCP 47 tag. */
  readonly locale: string
  say<K extends ServerMessageKey>(key: K, ...values: ServerValuesIn<K>): string
  sayWords(words: ServerWords): string
  /** Works as `sayWords` does, for a message with tags, and returns the pieces in order. */
  sayParts<T>(words: ServerWords, tags: Readonly<Record<string, Tag<T>>>): (string | T)[]
}

export function speechIn(language: Language): Speech {
  return {
    locale: language.locale,
    say: (key, ...[values]) => render(language, key, values as Values | undefined),
    sayWords: ({ key, values }) => render(language, key, values),
    sayParts: ({ key, values }, tags) => renderParts(language, key, values, tags),
  }
}

export const english: Speech = speechIn(englishOfServer)
