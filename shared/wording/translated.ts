import type { GetICUArgs } from '@schummar/icu-type-parser'

/**
 * Makes the compiler compare a translated file with the English one: it has no other keys, and each
 * text holds the same values. A message that is new in English is said in English until somebody
 * translates it. `npm run translations` tells which those are, and compares what a type cannot.
 */
export type Translated<English extends Readonly<Record<string, string>>> = {
  readonly [Key in keyof English]?: TextWith<keyof GetICUArgs<English[Key]> & string>
}

type TextWith<Name extends string> = [Name] extends [never] ? string : All<Name>

/** Of each name, whatever stands around it: `{count}` and `{count, plural, …}`. */
type All<Name extends string> = (
  Name extends string
    ? (text: `${string}{${Name}${string}`) => void
    : never
) extends (text: infer Text) => void
  ? Text
  : never
