/** Words as they cross the bridge: the key of a message and its values, never a sentence. */
import type { GetICUArgs } from '@schummar/icu-type-parser'
import type { Messages } from './english.ts'

/** The name of a message in the catalogue. */
export type MessageKey = keyof Messages

/** A moment, in milliseconds since 1970, and how much of it is told. */
export interface Moment {
  readonly at: number
  readonly as: 'day' | 'time' | 'moment'
}

/** Several things in one sentence: "a, b and c" or "a, b or c". */
export interface List {
  readonly all: readonly (string | Words)[]
  readonly as: 'and' | 'or'
}

export type Value = string | number | Moment | List | Words

/** A message with its values. Say it with `sayWords`. */
export interface Words {
  readonly key: MessageKey
  readonly values?: Readonly<Record<string, Value>> | undefined
}

/** What a message needs: `{ name: Value, count: number }`, read from its ICU text by the compiler. */
export type ValuesOf<K extends MessageKey> = GetICUArgs<
  Messages[K],
  { ICUArgument: Value; ICUNumberArgument: number; ICUDateArgument: never }
>

/** Nothing where the message takes no values. */
export type ValuesIn<K extends MessageKey> = keyof ValuesOf<K> extends never ? [] : [ValuesOf<K>]

export function words<K extends MessageKey>(key: K, ...[values]: ValuesIn<K>): Words {
  return values === undefined ? { key } : { key, values: values as Record<string, Value> }
}
