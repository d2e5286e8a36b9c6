/** Words as they cross the bridge: the key of a message and its values, never a sentence. */
import type { GetICUArgs } from '@schummar/icu-type-parser'
import type { Messages } from './english.ts'

/** The name of a message in the catalog. */
export type MessageKey = keyof Messages

/** A moment, in milliseconds since 1970, and how much of it is told. */
export interface Moment {
  readonly at: number
  /** An exact moment has its seconds. */
  readonly as: 'day' | 'time' | 'moment' | 'exactMoment'
}

/** Several things in one sentence: "a, b, and c" or "a, b, or c". */
export interface ListOf<Key extends string> {
  readonly all: readonly (string | WordsOf<Key>)[]
  readonly as: 'and' | 'or'
}

export type ValueOf<Key extends string> = string | number | Moment | ListOf<Key> | WordsOf<Key>

/** A message with its values, of a catalog that has these keys. */
export interface WordsOf<Key extends string> {
  readonly key: Key
  readonly values?: Readonly<Record<string, ValueOf<Key>>> | undefined
}

export type List = ListOf<MessageKey>
export type Value = ValueOf<MessageKey>

/**
 * A message with its values. Say it with `sayWords`. It is an interface of its own, so that the
 * types of others name it and do not spell all keys out.
 */
export interface Words extends WordsOf<MessageKey> {}

/** The compiler reads from an ICU text what it needs: `{ name: Value, count: number }`. */
export type ValuesOfText<Text extends string, Key extends string> = GetICUArgs<
  Text,
  { ICUArgument: ValueOf<Key>; ICUNumberArgument: number; ICUDateArgument: never }
>

export type ValuesOf<K extends MessageKey> = ValuesOfText<Messages[K], MessageKey>

/** Nothing if the message takes no values. */
export type ValuesIn<K extends MessageKey> = keyof ValuesOf<K> extends never ? [] : [ValuesOf<K>]

export function words<K extends MessageKey>(key: K, ...[values]: ValuesIn<K>): Words {
  return values === undefined ? { key } : { key, values: values as Record<string, Value> }
}
