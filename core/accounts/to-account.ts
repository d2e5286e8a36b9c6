/** Accounts at servers as the page sees them: no password, no session, no certificate. */
import type { DialectSummary, ServerAccount } from '../../shared/account-models.ts'
import { dialects } from '../dialects/registry.ts'
import { countBackupCodes } from '../entries.ts'
import { pendingOf } from '../flows/pending.ts'
import type { StoredEntry } from '../vault/document.ts'
import { abilitiesOf } from './abilities.ts'
import { nextStepsOf } from './next-steps.ts'
import type { Note } from './observations.ts'
import type { StoredConnection } from './stored-account.ts'

export interface Around {
  readonly entry: StoredEntry | null
  readonly note: Readonly<Note>
  /** This computer's clock, and no correction makes up for it. */
  readonly isClockOff: boolean
}

export function toServerAccount(
  connection: StoredConnection,
  { entry, note, isClockOff }: Around,
): ServerAccount {
  const { id, name, address, email, passwordSecret, answersByItself, journal } = connection
  const abilities = abilitiesOf(connection.dialectId)
  const { status, statusAt } = newestStatus(connection, note)
  const pending = journal && pendingOf(journal)
  const hasSession = connection.session !== null
  const backupCodes = countBackupCodes(connection)
  const known = (entry && countBackupCodes(entry)) ?? backupCodes
  return {
    id,
    name,
    address: address ?? '',
    dialect: dialectSummary(connection.dialectId),
    email,
    practice: address === null,
    hasSession,
    keepsPassword: passwordSecret !== null,
    answersByItself,
    hasAuthority: connection.authorityPem !== null,
    entryId: entry?.id ?? null,
    backupCodes,
    abilities,
    status,
    statusAt,
    problem: note.problem,
    refreshing: note.refreshing,
    clockOffsetMs: note.clockOffsetMs,
    pending,
    nextSteps: nextStepsOf({
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
  { status, statusAt }: StoredConnection,
  { unsaved }: Readonly<Note>,
): Pick<StoredConnection, 'status' | 'statusAt'> {
  return unsaved && unsaved.followsOn === statusAt ? unsaved : { status, statusAt }
}

export function dialectSummary(id: string): DialectSummary {
  return { id, name: dialects.find(dialect => dialect.id === id)?.name ?? id }
}
