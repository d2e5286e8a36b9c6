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
export interface List<Key extends string = MessageKey> {
  readonly all: readonly (string | Words<Key>)[]
  readonly as: 'and' | 'or'
}

export type Value<Key extends string = MessageKey> =
  | string
  | number
  | Moment
  | List<Key>
  | Words<Key>

/** A message with its values, of this catalogue or of another one. Say it with `sayWords`. */
export interface Words<Key extends string = MessageKey> {
  readonly key: Key
  readonly values?: Readonly<Record<string, Value<Key>>> | undefined
}

/** What an ICU text needs: `{ name: Value, count: number }`, read from it by the compiler. */
export type ValuesOfText<Text extends string, Key extends string> = GetICUArgs<
  Text,
  { ICUArgument: Value<Key>; ICUNumberArgument: number; ICUDateArgument: never }
>

export type ValuesOf<K extends MessageKey> = ValuesOfText<Messages[K], MessageKey>

/** Nothing where the message takes no values. */
export type ValuesIn<K extends MessageKey> = keyof ValuesOf<K> extends never ? [] : [ValuesOf<K>]

export function words<K extends MessageKey>(key: K, ...[values]: ValuesIn<K>): Words {
  return values === undefined ? { key } : { key, values: values as Record<string, Value> }
}
