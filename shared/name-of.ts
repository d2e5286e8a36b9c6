import { sayAny } from './wording/say.ts'
import { type Words, words } from './wording/words.ts'

export interface Named {
  readonly issuer: string
  readonly label: string
  /** The server that chose these names. */
  readonly madeBy?: string | undefined
}

/**
 * Returns an entry's name for use in sentences: 'GitHub (ada)', or 'GitHub (ada) from
 * auth.example.com'.
 */
export function nameOf(named: Named): string {
  return sayAny(toName(named))
}

/** Returns the same name as a value for a message. */
export function toName({ issuer, label, madeBy }: Named): string | Words {
  const own = issuer && label ? `${issuer} (${label})` : issuer || label
  const name = own || words('shared.names.unnamed')
  return madeBy === undefined ? name : words('shared.names.madeBy', { name, server: madeBy })
}
