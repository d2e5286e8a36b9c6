import { dialects } from '../dialects/registry.ts'
import type { RoomHandlers } from '../dispatch.ts'
import type { Vault } from '../vault/vault.ts'
import { isAdministrator, listUsers, readAudit, resetUser } from './administration.ts'
import { correctClock } from './clock.ts'
import type { OwnServers } from './create-accounts.ts'
import { detectServer, removeAccount, updateAccount } from './manage-accounts.ts'
import { createRefresh } from './refresh.ts'
import { createSignIns } from './sign-in-and-out.ts'

export interface ServersHandlersParts {
  readonly vault: Vault
  readonly clock: () => number
  readonly newId: () => string
  readonly servers: OwnServers
  readonly isPracticeRunning: () => boolean
}

export function createServersHandlers(
  parts: ServersHandlersParts,
): RoomHandlers<'servers' | 'clock' | 'admin'> {
  const { vault, clock, servers } = parts
  const signIns = createSignIns(parts)
  const refresh = createRefresh(parts)

  return {
    'servers.dialects': () => dialects.map(({ id, name }) => ({ id, name })),
    'servers.detect': input => detectServer(input, clock, servers.closing),
    'servers.add': account => signIns.add(account),
    'servers.list': () => servers.accounts(),
    'servers.refresh': ({ ids }) => refresh(ids),
    'servers.signIn': input => signIns.signIn(input),
    'servers.answer': ({ id, proof }) => signIns.answer(id, proof),
    'servers.sendCode': ({ id, again }) => signIns.sendCode(id, again),
    'servers.signOut': ({ id }) => signIns.signOut(id),
    'servers.update': async ({ id, change }) => {
      await updateAccount(parts, id, change)
      return servers.account(id)
    },
    'servers.remove': ({ id }) => removeAccount(parts, id),

    'clock.status': () => servers.clockStatus(),
    'clock.correct': async ({ on }) => {
      await correctClock(vault, servers.clockStatus(), on)
      return servers.clockStatus()
    },

    'admin.isAllowed': async ({ id }) => ({ allowed: await isAdministrator(servers, id) }),
    'admin.users': input => listUsers(servers, input),
    'admin.reset': input => resetUser(servers, input),
    'admin.audit': input => readAudit(servers, input),
  }
}
