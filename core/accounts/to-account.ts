/** Converts accounts for the page: without password, session, and certificate. */
import type { Account, DialectSummary } from '../../shared/account-models.ts'
import { words } from '../../shared/wording/words.ts'
import { dialects } from '../dialects/registry.ts'
import { countBackupCodes } from '../entries/entries.ts'
import { pendingOf } from '../flows/pending.ts'
import type { StoredEntry } from '../vault/document.ts'
import { abilitiesOf } from './abilities.ts'
import { nextStepsOf } from './next-steps.ts'
import type { Observation } from './observations.ts'
import type { StoredAccount } from './stored-account.ts'

export interface Around {
  readonly entry: StoredEntry | null
  readonly observation: Readonly<Observation>
  /** True if this computer's clock is wrong and no correction makes up for it. */
  readonly isClockOff: boolean
  /** The name of the other computer that is changing it. */
  readonly changingOn: string | null
}

export function toAccount(
  account: StoredAccount,
  { entry, observation, isClockOff, changingOn }: Around,
): Account {
  const { id, name, address, email, passwordSecret, answersByItself, journal } = account
  const abilities = abilitiesOf(account.dialectId)
  const { status, statusAt } = newestStatus(account, observation)
  const pending = journal && pendingOf(journal)
  const hasSession = account.session !== null
  const backupCodes = countBackupCodes(account)
  const known = (entry && countBackupCodes(entry)) ?? backupCodes
  return {
    id,
    name,
    address: address ?? '',
    dialect: dialectSummary(account.dialectId),
    email,
    practice: address === null,
    hasSession,
    keepsPassword: passwordSecret !== null,
    answersByItself,
    hasAuthority: account.authorityPem !== null,
    entryId: entry?.id ?? null,
    backupCodes,
    abilities,
    status,
    statusAt,
    problem: observation.problem,
    refreshing: observation.refreshing,
    clockOffsetMs: observation.clockOffsetMs,
    pending,
    changingOn,
    nextSteps: nextStepsOf({
      isChangedElsewhere: changingOn !== null,
      abilities,
      hasSession,
      status,
      pending,
      hasEntry: entry !== null,
      backupCodesLeft: status?.backupCodesRemaining ?? known?.unused ?? null,
      isClockOff: isClockOff && status?.enabled === true && address !== null,
    }),
  }
}

function newestStatus(
  { status, statusAt }: StoredAccount,
  { unsaved }: Readonly<Observation>,
): Pick<StoredAccount, 'status' | 'statusAt'> {
  return unsaved && unsaved.followsOn === statusAt ? unsaved : { status, statusAt }
}

export function dialectSummary(id: string): DialectSummary {
  return {
    id,
    name:
      dialects.find(dialect => dialect.id === id)?.name ?? words('shared.dialects.other', { id }),
  }
}
