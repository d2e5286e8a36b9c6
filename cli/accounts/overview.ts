import type { Account } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { confirm } from '../confirm.ts'
import type { Io } from '../io.ts'
import { createOutput, type Output } from '../output.ts'
import { type GlobalOptions, withVault } from '../vault-session.ts'
import { accountName, findAccount } from './account.ts'
import { toAccountJson, toAccountRow } from './account-json.ts'

export async function listAccounts(options: GlobalOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    print(await session.call('accounts.list', undefined), options, output)
  })
}

/** An empty query means all accounts. */
export async function readStates(query: string, options: GlobalOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    const named = query === '' ? null : await findAccount(session, query, output)
    const accounts = await session.call('accounts.refresh', { ids: named && [named.id] })
    const shown = named ? accounts.filter(({ id }) => id === named.id) : accounts
    print(shown, options, output)
  })
}

export interface RemoveOptions extends GlobalOptions {
  readonly yes?: true
}

export async function removeAccount(query: string, options: RemoveOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    const account = await findAccount(session, query, output)
    const unused = account.backupCodes?.unused ?? 0
    const question = say('cli.servers.removesCodes', { count: unused })
    if (unused > 0 && !options.yes && !(await confirm(io, question))) {
      throw new AppError('refused', words('cli.servers.nothingRemoved'))
    }
    await session.call('accounts.remove', { id: account.id })
    if (options.json) output.json(toAccountJson(account))
    else output.line(say('cli.servers.removed', { account: accountName(account) }))
  })
}

function print(accounts: readonly Account[], options: GlobalOptions, output: Output): void {
  if (options.json) output.json(accounts.map(toAccountJson))
  else if (accounts.length === 0) output.note(say('cli.servers.none'))
  else output.table(accounts.map(toAccountRow), { 0: 'bold', 3: 'dim' })
}
