/** Changes an account's second factor on the server and in the vault together. */

import type { CodeNotice } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { toOurNotice } from '../accounts/our-instants.ts'
import { findAccount } from '../accounts/stored-account.ts'
import type { Cancellations } from '../cancellation.ts'
import type { RoomHandlers } from '../dispatch.ts'
import { findEntry } from '../entries/entries.ts'
import { revealSecret } from '../gate/reveal-secret.ts'
import type { SetupYes } from '../gate/setup-yes.ts'
import type { Vault } from '../vault/vault.ts'
import { chatOf, recoverChat, verifyChat } from './chat.ts'
import { planOf, undoPlan } from './plans.ts'
import { resume } from './resume.ts'
import { resync } from './resync.ts'
import type { Run } from './run.ts'
import type { Runs } from './runs.ts'
import { startDisabling, startEnrolment, startRegenerating, startRotation } from './start.ts'
import { confirmByMessage } from './turn-on.ts'
import { undo } from './undo.ts'

export interface FlowHandlersParts {
  readonly vault: Vault
  readonly setupYes: SetupYes
  readonly runs: Runs
  readonly cancellations: Cancellations
  readonly newId: () => string
}

export function createFlowHandlers(parts: FlowHandlersParts): RoomHandlers<'flows'> {
  const { vault, setupYes, runs, cancellations, newId } = parts

  const setupOf = (accountId: string) => {
    const { journal } = findAccount(vault.document(), accountId)
    if (journal?.kind !== 'enrol' && journal?.kind !== 'rotate') throw noSetup()
    if (journal.entryId === null) throw noSetup()
    return { entry: findEntry(vault.document(), journal.entryId), kind: journal.kind }
  }

  return {
    'flows.enrol': ({ id, flow, ...wishes }) =>
      runs.start(id, flow, run => startEnrolment(run, wishes)),
    'flows.confirm': ({ id, flow, code }) =>
      runs.start(id, flow, run => goingOn(run, () => confirmByMessage(run, code))),
    'flows.resend': ({ id }) => runs.start(id, newId(), resend),
    'flows.showSetup': async ({ id }) => {
      const { entry, kind } = setupOf(id)
      if (kind === 'enrol') setupYes.given(id)
      return await revealSecret(entry)
    },
    'flows.disable': ({ id, flow, ...given }) =>
      runs.start(id, flow, run => startDisabling(run, given)),
    'flows.rotate': ({ id, flow, ...given }) =>
      runs.start(id, flow, run => startRotation(run, given)),
    'flows.regenerate': ({ id, flow, ...given }) => {
      setupYes.withdraw(id)
      return runs.start(id, flow, run => startRegenerating(run, given))
    },
    'flows.resume': ({ id, flow, ...given }) =>
      runs.start(id, flow, run => goingOn(run, () => resume(run, given))),
    'flows.undo': ({ id, flow, ...given }) =>
      runs.start(id, flow, run => {
        run.progress.plan(undoPlan)
        return undo(run, given)
      }),
    'flows.resync': ({ id, flow, codes }) => runs.start(id, flow, run => resync(run, codes)),
    /** The id may belong to a change of an account or to the check of a server. */
    'flows.cancel': ({ flow }) => cancellations.cancel(flow),
  }
}

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
    'chat.verify': ({ id, ...given }) => runs.start(id, newId(), run => verifyChat(run, given)),
    'chat.sendRecoveryCode': ({ id }) =>
      accounts.use(id, async live => {
        const notice = await chatOf(live).sendRecoveryCode(accounts.closing)
        return toOurNotice(notice, live.http)
      }),
    'chat.recover': ({ id, code }) => runs.start(id, newId(), run => recoverChat(run, code)),
  }
}

/** Throws `not-found` if no change is unfinished. */
function goingOn<T>(run: Run, work: () => Promise<T>): Promise<T> {
  run.progress.plan(planOf(run.journal()))
  return work()
}

async function resend(run: Run): Promise<CodeNotice> {
  const journal = run.journal()
  if (!journal.notice) throw new AppError('not-found', words('core.flows.noCodeSent'))
  const notice = await run.ask(
    async ({ api, http }) => {
      const send = api.resendCode ?? api.sendCode
      if (!send) throw new AppError('refused', words('core.flows.sendsOnce'))
      return toOurNotice(await send(null, run.signal), http)
    },
    { mayWait: false },
  )
  await run.saveJournal({ ...journal, notice })
  return notice
}

function noSetup(): AppError {
  return new AppError('not-found', words('core.flows.noSetupWaiting'))
}
