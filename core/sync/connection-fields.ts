/** What travels of an account at a server. */
import { StoredAccount } from '../accounts/stored-account.ts'

export interface Connection {
  readonly id: string
  readonly [field: string]: unknown
}

/**
 * These belong to the computer: its session, the password that was given to it, what it has seen of
 * the server, and a change that it has not finished.
 */
const staying = [
  'session',
  'passwordSecret',
  'status',
  'statusAt',
  'chatVerifiedUntil',
  'journal',
] as const satisfies (keyof StoredAccount)[]

/** The practice server is on each computer another one, and so are its accounts. */
export function isTravelling(raw: unknown): raw is Connection {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    typeof Reflect.get(raw, 'id') === 'string' &&
    Reflect.get(raw, 'address') !== null
  )
}

export function connectionFields(raw: Connection): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...raw }
  for (const name of ['id', 'backupCodes', ...staying]) delete fields[name]
  return fields
}

/** The fields of the computer are as they are here or, in an account that comes new, empty. */
export function toConnection(
  id: string,
  before: Connection | undefined,
  fields: Readonly<Record<string, unknown>>,
  backupCodes: unknown[],
): unknown {
  const own = Object.fromEntries(staying.map(name => [name, before?.[name] ?? null]))
  return { ...fields, id, backupCodes, ...own }
}

export const isAccount = (raw: unknown) => StoredAccount.safeParse(raw).success
