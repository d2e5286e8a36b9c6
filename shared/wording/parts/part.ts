import type { LanguageTag } from '../languages.ts'

/** Loads one part of the catalog, in the language that is spoken and in no other. */
export type Part = Readonly<
  Record<LanguageTag, () => Promise<{ readonly messages: Readonly<Record<string, string>> }>>
>
