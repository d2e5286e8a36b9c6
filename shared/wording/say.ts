/** Says what the catalogue holds, in the language that the host speaks. */
import format, { type CompiledMessage } from 'icu-minify/format'
import type { MessageKey, Value, ValuesIn, Words } from './words.ts'

export interface Language {
  /** BCP 47. */
  readonly locale: string
  /** ICU messages, compiled when the product is built. */
  readonly messages: Readonly<Record<string, string>>
}

/** Renders what stands between two tags of a message, such as `<b>` and `</b>`. */
export type Tag<T> = (chunks: (string | T)[]) => T

let language: Language = { locale: 'en', messages: {} }

/** Sets the language of everything that is said from now on. A host calls it before it says a word. */
export function speak(next: Language): void {
  language = next
}

/** The language that is spoken now, as a BCP 47 tag. */
export function spokenLocale(): string {
  return language.locale
}

export function say<K extends MessageKey>(key: K, ...[values]: ValuesIn<K>): string {
  return sayWords({ key, values: values as Readonly<Record<string, Value>> | undefined })
}

export function sayWords({ key, values }: Words): string {
  return sayParts<never>(key, values, {}).join('')
}

/** As `sayWords`, for a message with tags: the pieces in their order. */
export function sayParts<T>(
  key: MessageKey,
  values: Readonly<Record<string, Value>> | undefined,
  tags: Readonly<Record<string, Tag<T>>>,
): (string | T)[] {
  const message: CompiledMessage = Object.hasOwn(language.messages, key)
    ? (language.messages[key] as CompiledMessage)
    : key
  const said = Object.entries(values ?? {}).map(([name, value]) => [name, sayValue(value)])
  const all = { ...Object.fromEntries(said), ...tags }
  const parts = format<T>(message, language.locale, all, { formatters })
  return Array.isArray(parts) ? parts : [parts]
}

/** Numbers stay numbers: the message may choose by them. */
function sayValue(value: Value): string | number {
  if (typeof value !== 'object') return value
  if ('key' in value) return sayWords(value)
  if ('at' in value) return dateFormat(momentStyles[value.as]).format(value.at)
  const things = value.all.map(thing => (typeof thing === 'string' ? thing : sayWords(thing)))
  const type = value.as === 'and' ? 'conjunction' : 'disjunction'
  return new Intl.ListFormat(language.locale, { type }).format(things)
}

const momentStyles: Readonly<Record<'day' | 'time' | 'moment', Intl.DateTimeFormatOptions>> = {
  day: { dateStyle: 'long' },
  time: { timeStyle: 'short' },
  moment: { dateStyle: 'long', timeStyle: 'short' },
}

const dateFormat = (style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language.locale, style)

const formatters = {
  getDateTimeFormat: (...of: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...of),
  getNumberFormat: (...of: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...of),
  getPluralRules: (...of: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(...of),
}
