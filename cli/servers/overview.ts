import type { ServerAccount } from '../../shared/server-models.ts'
import type { Io } from '../io.ts'
import { createOutput, type Output } from '../output.ts'
import { type GlobalOptions, withVault } from '../vault-session.ts'
import { accountName, findAccount } from './account.ts'
import { toAccountJson, toAccountRow } from './account-json.ts'

export async function listAccounts(options: GlobalOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    print(await session.call('servers.list', undefined), options, output)
  })
}

/** An empty query means all of them. */
export async function readStates(query: string, options: GlobalOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    const ids =
      query === ''
        ? (await session.call('servers.list', undefined)).map(({ id }) => id)
        : [(await findAccount(session, query, output)).id]
    const accounts = await session.call('servers.refresh', { ids })
    print(
      accounts.filter(({ id }) => ids.includes(id)),
      options,
      output,
    )
  })
}

export async function removeAccount(query: string, options: GlobalOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    const account = await findAccount(session, query, output)
    await session.call('servers.remove', { id: account.id })
    if (options.json) output.json(toAccountJson(account))
    else output.line(`Removed ${accountName(account)}. Two-factor sign-in stays as it is there.`)
  })
}

function print(accounts: readonly ServerAccount[], options: GlobalOptions, output: Output): void {
  if (options.json) output.json(accounts.map(toAccountJson))
  else output.table(accounts.map(toAccountRow), { 0: 'bold', 3: 'dim' })
}
