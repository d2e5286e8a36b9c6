import type { Account } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import type { Output } from '../output.ts'
import type { VaultSession } from '../vault-session.ts'

/**
 * Returns the account that a query means: its id, its whole name or email address, or words from
 * name, address, and email address. If there are several, they are listed and nothing is done.
 */
export async function findAccount(
  session: VaultSession,
  query: string,
  output: Output,
): Promise<Account> {
  const accounts = await session.call('accounts.list', undefined)
  if (accounts.length === 0) throw new AppError('not-found', words('cli.servers.none'))
  const wanted = query.trim().toLowerCase()
  const exact = accounts.filter(({ id, name, email }) =>
    [id, name.toLowerCase(), email.toLowerCase()].includes(wanted),
  )
  const parts = wanted.split(/\s+/)
  const matches =
    exact.length > 0
      ? exact
      : accounts.filter(account => parts.every(part => textOf(account).includes(part)))
  const [match, ...others] = wanted === '' ? [] : matches
  if (!match) throw new AppError('not-found', words('cli.servers.noMatch'))
  if (others.length === 0) return match
  output.noteTable([match, ...others].map(({ name, email, id }) => [name, email, id]))
  throw new AppError('refused', words('cli.servers.severalMatch'))
}

function textOf({ name, email, address }: Account): string {
  return `${name} ${email} ${address}`.toLowerCase()
}

export function accountName({ name, email }: Account): string {
  return say('cli.servers.accountName', { name, email })
}
