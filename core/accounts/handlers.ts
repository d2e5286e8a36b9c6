import { dialects } from '../dialects/registry.ts'
import type { RoomHandlers } from '../dispatch.ts'
import type { Vault } from '../vault/vault.ts'
import { isAdministrator, listUsers, readAudit, resetUser } from './administration.ts'
import { correctClock } from './clock.ts'
import type { AccountsRoom } from './create-accounts.ts'
import { changeAccount, detectServer, disconnectAccount } from './manage-accounts.ts'
import { createRefresh } from './refresh.ts'
import { createSignInAndOut } from './sign-in-and-out.ts'

export interface AccountsHandlersParts {
  readonly vault: Vault
  readonly clock: () => number
  readonly newId: () => string
  readonly accounts: AccountsRoom
  readonly isPracticeRunning: () => boolean
}

export function createAccountsHandlers(
  parts: AccountsHandlersParts,
): RoomHandlers<'servers' | 'accounts' | 'clock' | 'admin'> {
  const { vault, clock, accounts } = parts
  const signInAndOut = createSignInAndOut(parts)
  const refresh = createRefresh(parts)

  return {
    'servers.dialects': () => dialects.map(({ id, name }) => ({ id, name })),
    'servers.detect': input => detectServer(input, clock, accounts.closing),
    'accounts.add': account => signInAndOut.add(account),
    'accounts.list': () => accounts.list(),
    'accounts.refresh': ({ ids }) => refresh(ids),
    'accounts.signIn': input => signInAndOut.signIn(input),
    'accounts.answer': ({ id, proof }) => signInAndOut.answer(id, proof),
    'accounts.sendCode': ({ id, again }) => signInAndOut.sendCode(id, again),
    'accounts.signOut': ({ id }) => signInAndOut.signOut(id),
    'accounts.update': async ({ id, change }) => {
      await changeAccount(parts, id, change)
      return accounts.find(id)
    },
    'accounts.remove': ({ id }) => disconnectAccount(parts, id),

    'clock.status': () => accounts.clockStatus(),
    'clock.correct': async ({ on }) => {
      await correctClock(vault, accounts.clockStatus(), on)
      return accounts.clockStatus()
    },

    'admin.isAllowed': async ({ id }) => ({ allowed: await isAdministrator(accounts, id) }),
    'admin.users': input => listUsers(accounts, input),
    'admin.reset': input => resetUser(accounts, input),
    'admin.audit': input => readAudit(accounts, input),
  }
}
