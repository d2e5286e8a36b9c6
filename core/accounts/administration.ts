/** Lets an administrator act on a server, with all instants by our clock. */

import type { AuditEvents, ManagedUsers } from '../../shared/administration-models.ts'
import type { Input } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { AccountApi, Administration } from '../dialects/dialect.ts'
import { type Accounts, toOurClock } from './accounts.ts'
import { sameText } from './factor-links.ts'

/** False also if the API has no such part. */
export function isAdministrator(accounts: Accounts, id: string): Promise<boolean> {
  return accounts.use(
    id,
    async ({ api }) => (await api.administration?.isAllowed(accounts.closing)) ?? false,
  )
}

export function listUsers(
  accounts: Accounts,
  { id, query, page }: Input<'admin.users'>,
): Promise<ManagedUsers> {
  return accounts.use(id, async ({ api, http }) => {
    const answer = await administrationOf(api).users({ query, page }, accounts.closing)
    const users = answer.users.map(user => ({
      ...user,
      confirmedAt: toOurClock(user.confirmedAt, http),
      lastVerifiedAt: toOurClock(user.lastVerifiedAt, http),
      lockedUntil: toOurClock(user.lockedUntil, http),
    }))
    return { ...answer, users }
  })
}

/** Throws `refused` if the typed address isn't the user's. */
export function resetUser(
  accounts: Accounts,
  { id, userId, typedEmail, reason }: Input<'admin.reset'>,
): Promise<void> {
  return accounts.use(id, async ({ api }) => {
    const administration = administrationOf(api)
    if (!(await isEmailOf(administration, { userId, typedEmail }, accounts.closing))) {
      throw new AppError('refused', words('core.accounts.otherAddress'))
    }
    await administration.resetFactor(userId, reason)
  })
}

/** Reads the user as the server has it now, because a list that is shown may be old. */
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

/** Few other addresses contain a whole one, so the user turns up long before this. */
const mostPages = 20

export function readAudit(
  accounts: Accounts,
  { id, userId, event, page }: Input<'admin.audit'>,
): Promise<AuditEvents> {
  return accounts.use(id, async ({ api, http }) => {
    const search = {
      page,
      ...(userId !== null && { userId }),
      ...(event !== null && { event }),
    }
    const answer = await administrationOf(api).audit(search, accounts.closing)
    const events = answer.events.map(each => ({ ...each, at: toOurClock(each.at, http) }))
    return { ...answer, events }
  })
}

function administrationOf({ administration }: AccountApi): Administration {
  if (administration) return administration
  throw new AppError('refused', words('core.accounts.noAdministration'))
}
