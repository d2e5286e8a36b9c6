import type { Account } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import type { Output } from '../output.ts'
import type { VaultSession } from '../vault-session.ts'

export const noAccount = 'No account is connected yet: "servers add" connects one.'

/**
 * The account that a query means: its id, its whole name or e-mail address, or words of name, address
 * and e-mail address. Where there are more, they are listed and nothing is done.
 */
export async function findAccount(
  session: VaultSession,
  query: string,
  output: Output,
): Promise<Account> {
  const accounts = await session.call('accounts.list', undefined)
  if (accounts.length === 0) throw new AppError('not-found', noAccount)
  const wanted = query.trim().toLowerCase()
  const exact = accounts.filter(({ id, name, email }) =>
    [id, name.toLowerCase(), email.toLowerCase()].includes(wanted),
  )
  const words = wanted.split(/\s+/)
  const matches =
    exact.length > 0
      ? exact
      : accounts.filter(account => words.every(word => textOf(account).includes(word)))
  const [match, ...others] = wanted === '' ? [] : matches
  if (!match) throw new AppError('not-found', 'No account matches.')
  if (others.length === 0) return match
  output.noteTable([match, ...others].map(({ name, email, id }) => [name, email, id]))
  throw new AppError('refused', 'Several accounts match: name one of them by its id.')
}

function textOf({ name, email, address }: Account): string {
  return `${name} ${email} ${address}`.toLowerCase()
}

export function accountName({ name, email }: Account): string {
  return `${name} (${email})`
}
