/** Says what the catalog holds, in the language that the host speaks. */
import type { Language } from './language.ts'
import { directionOf } from './languages.ts'
import { render, renderParts, type Tag, type Values } from './render.ts'
import type { MessageKey, ValuesIn, Words } from './words.ts'

let language: Language = { locale: 'en', messages: {} }

/**
 * Sets the language of everything that is said from now on. A host calls it before it says a word.
 */
export function speak(next: Language): void {
  language = next
}

/** Adds messages of the same language, which are loaded later than the others. */
export function learn(messages: Language['messages']): void {
  language = { ...language, messages: { ...language.messages, ...messages } }
}

/** Tells whether the message has been learned. */
export function knows(key: MessageKey): boolean {
  return Object.hasOwn(language.messages, key)
}

/** The language that is spoken now, as a BCP 47 tag. */
export function spokenLocale(): string {
  return language.locale
}

/** The attributes of an element that holds what is said: its language, and how that is written. */
export function languageAttributes(): string {
  return `lang="${language.locale}" dir="${directionOf(language.locale)}"`
}

export function say<K extends MessageKey>(key: K, ...[values]: ValuesIn<K>): string {
  return render(language, key, values as Values | undefined)
}

export function sayWords({ key, values }: Words): string {
  return render(language, key, values)
}

/** Says words; text is what it is. */
export function sayAny(said: Words | string): string {
  return typeof said === 'string' ? said : sayWords(said)
}

/** Says a message with tags, like `sayWords`: the pieces in their order. */
export function sayParts<T>(
  { key, values }: Words,
  tags: Readonly<Record<string, Tag<T>>>,
): (string | T)[] {
  return renderParts(language, key, values, tags)
}
