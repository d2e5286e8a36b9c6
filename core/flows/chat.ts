/** The chat of a server, which each session opens with a second step of its own. */

import type { Account, ChatState } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import { type Accounts, type LiveAccount, toOurClock } from '../accounts/accounts.ts'
import { toOurNotice } from '../accounts/our-instants.ts'
import { updateAccount } from '../accounts/stored-account.ts'
import type { Chat } from '../dialects/dialect.ts'
import type { RoomHandlers } from '../dispatch.ts'
import { askAs, type Given, markSpent, permitFor } from './authority.ts'
import type { Run } from './run.ts'
import type { Runs } from './runs.ts'
import { newJournal } from './start.ts'
import { disable } from './turn-off.ts'

export interface ChatHandlersParts {
  readonly accounts: Accounts
  readonly runs: Runs
  readonly newId: () => string
}

export function createChatHandlers(parts: ChatHandlersParts): RoomHandlers<'chat'> {
  const { accounts, runs, newId } = parts

  return {
    'chat.state': ({ id }) =>
      accounts.use(id, async live => {
        const isOpen = await chatOf(live).isOpen(accounts.closing)
        return { isOpen, verifiedUntil: isOpen ? live.account.chatVerifiedUntil : null }
      }),
    'chat.verify': ({ id, ...given }) => runs.start(id, newId(), run => verify(run, given)),
    'chat.sendRecoveryCode': ({ id }) =>
      accounts.use(id, async live => {
        const notice = await chatOf(live).sendRecoveryCode(accounts.closing)
        return toOurNotice(notice, live.http)
      }),
    'chat.recover': ({ id, code }) => runs.start(id, newId(), run => recover(run, code)),
  }
}

/** The two-step password is asked for where it was given. */
async function verify(run: Run, given: Given): Promise<ChatState> {
  const demands = { needs: ['proof'], proofs: ['totp', 'backup'] } as const
  const permit = permitFor(run, given, demands)
  if (permit.backupCode !== null) await run.save(draft => markSpent(draft, run, permit, 'used'))
  const verifiedUntil = await askAs(run, permit, async (live, authority) => {
    const verified = await chatOf(live).verify(authority, run.signal)
    return toOurClock(verified.verifiedUntil, live.http)
  })
  await run.save(draft => updateAccount(draft, run.accountId, { chatVerifiedUntil: verifiedUntil }))
  return { isOpen: true, verifiedUntil }
}

/** Turns two-step off. */
async function recover(run: Run, code: string): Promise<Account> {
  const journal = newJournal(run, { kind: 'disable', stage: 'turn-off' })
  await disable(run, {
    journal,
    permit: null,
    ask: () => run.ask(live => chatOf(live).recover(code, run.signal), { mayWait: false }),
  })
  return run.accounts.find(run.accountId)
}

function chatOf({ api }: LiveAccount): Chat {
  if (api.chat) return api.chat
  throw new AppError('refused', 'This server has no chat.')
}
