/** Renders messages of a catalog: shared by the application's and the server's. */
import format, { type CompiledMessage } from 'icu-minify/format'
import type { Language } from './language.ts'
import { directionOf } from './languages.ts'
import type { Moment, ValueOf } from './words.ts'

/** Renders what stands between two tags of a message, such as `<b>` and `</b>`. */
export type Tag<T> = (chunks: (string | T)[]) => T

/** Renders messages of any catalog, whose keys the compiler does not know here. */
export type Values = Readonly<Record<string, ValueOf<string>>>

/** Returns the pieces of a message in their order: text, and what its tags were rendered to. */
export function renderParts<T>(
  language: Language,
  key: string,
  values: Values | undefined,
  tags: Readonly<Record<string, Tag<T>>>,
): (string | T)[] {
  const message: CompiledMessage = Object.hasOwn(language.messages, key)
    ? (language.messages[key] as CompiledMessage)
    : key
  const rendered = Object.entries(values ?? {}).map(([name, value]) => [
    name,
    isolate(language, renderValue(language, value)),
  ])
  const all = { ...Object.fromEntries(rendered), ...tags }
  const parts = format<T>(message, language.locale, all, { formatters })
  return Array.isArray(parts) ? parts : [parts]
}

/**
 * Returns the text of a message without tags. A key that the language does not have is said as it
 * is.
 */
export function render(language: Language, key: string, values: Values | undefined): string {
  return renderParts<never>(language, key, values, {}).join('')
}

const isRightToLeft = new Map<string, boolean>()

/**
 * Keeps a value apart from its sentence where that is read from right to left: the digits of a date
 * next to a Latin name would otherwise be put in its order (UAX #9, FSI and PDI). A single word needs
 * none, and the message may choose by it.
 */
function isolate({ locale }: Language, value: string | number): string | number {
  if (typeof value === 'number' || /^(?:[a-z][\w-]*)?$/i.test(value)) return value
  let isIsolated = isRightToLeft.get(locale)
  if (isIsolated === undefined) {
    isIsolated = directionOf(locale) === 'rtl'
    isRightToLeft.set(locale, isIsolated)
  }
  return isIsolated ? `\u2068${value}\u2069` : value
}

/** Numbers stay numbers: the message may choose by them. */
function renderValue(language: Language, value: ValueOf<string>): string | number {
  if (typeof value !== 'object') return value
  if ('key' in value) return render(language, value.key, value.values)
  if ('at' in value) {
    return new Intl.DateTimeFormat(language.locale, momentStyles[value.as]).format(value.at)
  }
  const things = value.all.map(thing =>
    typeof thing === 'string' ? thing : render(language, thing.key, thing.values),
  )
  const type = value.as === 'and' ? 'conjunction' : 'disjunction'
  return new Intl.ListFormat(language.locale, { type }).format(things)
}

const momentStyles: Readonly<Record<Moment['as'], Intl.DateTimeFormatOptions>> = {
  day: { dateStyle: 'long' },
  time: { timeStyle: 'short' },
  moment: { dateStyle: 'long', timeStyle: 'short' },
  exactMoment: { dateStyle: 'medium', timeStyle: 'medium' },
}

const formatters = {
  getDateTimeFormat: (...of: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...of),
  getNumberFormat: (...of: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...of),
  getPluralRules: (...of: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(...of),
}
