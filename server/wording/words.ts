/** Carries the server's messages as a key with values until they are rendered. */
import type { ValuesOfText, WordsOf } from '../../shared/wording/words.ts'
import type { ServerMessages } from './messages.ts'

/** The name of a message in the server's catalog. */
export type ServerMessageKey = keyof ServerMessages

/** Carries a message and its values until `Speech.sayWords` says it. */
export interface ServerWords extends WordsOf<ServerMessageKey> {}

export type ServerValuesOf<K extends ServerMessageKey> = ValuesOfText<
  ServerMessages[K],
  ServerMessageKey
>

/** Empty if the message takes no values. */
export type ServerValuesIn<K extends ServerMessageKey> = keyof ServerValuesOf<K> extends never
  ? []
  : [ServerValuesOf<K>]

export function words<K extends ServerMessageKey>(
  key: K,
  ...[values]: ServerValuesIn<K>
): ServerWords {
  return values === undefined ? { key } : { key, values: values as ServerWords['values'] }
}

/** Returns the key itself, for texts that are declared before the language is known. */
export function key<K extends ServerMessageKey>(name: K): K {
  return name
}
