/** Handles the chat of a server, which each session opens with a second step of its own. */

import type { Account, ChatState } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { type LiveAccount, toOurClock } from '../accounts/accounts.ts'
import { updateAccount } from '../accounts/stored-account.ts'
import type { Chat } from '../dialects/dialect.ts'
import { askAs, type Given, markSpent, permitFor } from './authority.ts'
import type { Run } from './run.ts'
import { newJournal } from './start.ts'
import { disable } from './turn-off.ts'

/** A two-step password is checked only if one is given. */
export async function verifyChat(run: Run, given: Given): Promise<ChatState> {
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
export async function recoverChat(run: Run, code: string): Promise<Account> {
  const journal = newJournal(run, { kind: 'disable', stage: 'turn-off' })
  await disable(run, {
    journal,
    permit: null,
    ask: () => run.ask(live => chatOf(live).recover(code, run.signal), { mayWait: false }),
  })
  return run.accounts.find(run.accountId)
}

export function chatOf({ api }: LiveAccount): Chat {
  if (api.chat) return api.chat
  throw new AppError('refused', words('core.flows.noChat'))
}
