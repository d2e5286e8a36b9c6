/** What an administrator does at a server, in instants of our clock. */

import type { AuditEvents, ManagedUsers } from '../../shared/administration-models.ts'
import type { Input } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Account, Administration } from '../dialects/dialect.ts'
import { type Servers, toOurClock } from './accounts.ts'
import { sameText } from './factor-links.ts'

/** False where the API has no such part, too. */
export function isAdministrator(servers: Servers, id: string): Promise<boolean> {
  return servers.use(
    id,
    async ({ account }) => (await account.administration?.isAllowed(servers.closing)) ?? false,
  )
}

export function listUsers(
  servers: Servers,
  { id, query, page }: Input<'admin.users'>,
): Promise<ManagedUsers> {
  return servers.use(id, async ({ account, http }) => {
    const answer = await administrationOf(account).users({ query, page }, servers.closing)
    const users = answer.users.map(user => ({
      ...user,
      confirmedAt: toOurClock(user.confirmedAt, http),
      lastVerifiedAt: toOurClock(user.lastVerifiedAt, http),
      lockedUntil: toOurClock(user.lockedUntil, http),
    }))
    return { ...answer, users }
  })
}

/** Throws `refused` where the typed address is not the user's. */
export function resetUser(
  servers: Servers,
  { id, userId, typedEmail, reason }: Input<'admin.reset'>,
): Promise<void> {
  return servers.use(id, async ({ account }) => {
    const administration = administrationOf(account)
    if (!(await isEmailOf(administration, { userId, typedEmail }, servers.closing))) {
      throw new AppError('refused', 'The address that was typed is not that of this user.')
    }
    await administration.resetFactor(userId, reason)
  })
}

/** As the server has it now: a list that is shown may be old. */
async function isEmailOf(
  administration: Administration,
  { userId, typedEmail }: Pick<Input<'admin.reset'>, 'userId' | 'typedEmail'>,
  signal: AbortSignal,
): Promise<boolean> {
  const query = typedEmail.trim()
  for (let page = 1; query !== '' && page <= mostPages; page++) {
    const { users, pages } = await administration.users({ query, page, perPage: 100 }, signal)
    const user = users.find(each => each.id === userId)
    if (user) return sameText(user.email, typedEmail)
    if (page >= pages) break
  }
  return false
}

/** A whole address is in few others. */
const mostPages = 20

export function readAudit(
  servers: Servers,
  { id, userId, event, page }: Input<'admin.audit'>,
): Promise<AuditEvents> {
  return servers.use(id, async ({ account, http }) => {
    const search = {
      page,
      ...(userId !== null && { userId }),
      ...(event !== null && { event }),
    }
    const answer = await administrationOf(account).audit(search, servers.closing)
    const events = answer.events.map(each => ({ ...each, at: toOurClock(each.at, http) }))
    return { ...answer, events }
  })
}

function administrationOf({ administration }: Account): Administration {
  if (administration) return administration
  throw new AppError('refused', 'This kind of server has no part for administrators.')
}
