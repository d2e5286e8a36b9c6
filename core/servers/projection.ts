/** Accounts at servers as the page sees them: no password, no session, no certificate. */
import type { AccountAbilities, DialectSummary, ServerAccount } from '../../shared/server-models.ts'
import type { Account, Dialect } from '../dialects/dialect.ts'
import { createHttp } from '../dialects/http.ts'
import { dialects } from '../dialects/registry.ts'
import { pendingOf } from '../flows/pending.ts'
import type { StoredEntry } from '../vault/document.ts'
import { nextStepsOf } from './next-steps.ts'
import type { Note } from './notes.ts'
import type { StoredConnection } from './stored-connection.ts'

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
      backupCodesLeft: status?.backupCodesRemaining ?? countUnused(entry),
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

function countUnused(entry: StoredEntry | null): number | null {
  if (!entry || entry.backupCodes.length === 0) return null
  return entry.backupCodes.filter(({ state }) => state === 'unused').length
}

export function dialectSummary(id: string): DialectSummary {
  return { id, name: dialects.find(dialect => dialect.id === id)?.name ?? id }
}

/** Whether the linked entry is of a second step that the dialect has besides the sign-in's. */
export function hasOwnStep(dialectId: string): boolean {
  return abilitiesOf(dialectId).hasChat
}

const known = new Map<string, AccountAbilities>()

/** None where this version does not know the dialect. */
function abilitiesOf(dialectId: string): AccountAbilities {
  let abilities = known.get(dialectId)
  if (!abilities) {
    const dialect = dialects.find(each => each.id === dialectId)
    abilities = dialect ? toAbilities(connectNowhere(dialect)) : noAbilities
    known.set(dialectId, abilities)
  }
  return abilities
}

/** What an account can do depends on its dialect alone, and connecting asks nobody. */
function connectNowhere(dialect: Dialect): Account {
  const address = { origin: 'https://localhost', basePath: '' }
  return dialect.connect(createHttp({ address, clock: () => 0 }))
}

function toAbilities(account: Account): AccountAbilities {
  const { abilities, regenerateBackupCodes, resync, sendCode, chat, administration } = account
  return {
    methods: [...abilities.methods],
    beginNeeds: [...abilities.beginNeeds],
    disableNeeds: [...abilities.disableNeeds],
    disableProofs: [...abilities.disableProofs],
    regenerateProofs: [...abilities.regenerateProofs],
    regenerateNeeds: [...abilities.regenerateNeeds],
    canRegenerate: regenerateBackupCodes !== undefined,
    canResync: resync !== undefined,
    canSendCode: sendCode !== undefined,
    hasChat: chat !== undefined,
    hasAdministration: administration !== undefined,
  }
}

const noAbilities: AccountAbilities = {
  methods: [],
  beginNeeds: [],
  disableNeeds: [],
  disableProofs: [],
  regenerateProofs: [],
  regenerateNeeds: [],
  canRegenerate: false,
  canResync: false,
  canSendCode: false,
  hasChat: false,
  hasAdministration: false,
}
