/** Loads together the methods for servers, accounts, and the codes that come with accounts. */
import { randomBytes, randomUUID } from 'node:crypto'
import { accountMethods } from '../shared/accounts-contract.ts'
import { createAccounts } from './accounts/create-accounts.ts'
import { createAccountsHandlers } from './accounts/handlers.ts'
import { type BackupCodesParts, createBackupCodesHandlers } from './backup-codes/handlers.ts'
import { createCancellations } from './cancellation.ts'
import { createCheckHandlers } from './check-server/handlers.ts'
import type { Room, RoomHandlers } from './dispatch.ts'
import { createChatHandlers, createFlowHandlers } from './flows/handlers.ts'
import { createRuns } from './flows/runs.ts'
import type { SetupYes } from './gate/setup-yes.ts'
import { createPracticeHandlers } from './practice/handlers.ts'
import { createPractice, type PracticeParts } from './practice/practice.ts'

type RoomNames =
  | 'servers'
  | 'accounts'
  | 'clock'
  | 'admin'
  | 'flows'
  | 'chat'
  | 'backupCodes'
  | 'practice'
  | 'check'

export interface AccountRoomsParts extends BackupCodesParts, Omit<PracticeParts, 'folder'> {
  readonly practiceFolder: string
  readonly setupYes: SetupYes
}

export interface AccountRooms extends Room<RoomNames> {
  /** Ends every wait for a server. */
  beginClosing(): void
  /** Closes the rooms after the running calls have finished. */
  close(): Promise<void>
}

export function openAccountRooms(parts: AccountRoomsParts): AccountRooms {
  const shared = { ...parts, newId: randomUUID }
  const practice = createPractice({ ...parts, folder: parts.practiceFolder })
  const accounts = createAccounts({ ...parts, practiceAddress: () => practice.address() })
  const cancellations = createCancellations(parts.vault.whileOpen)
  const { freshCodes } = accounts
  const runs = createRuns({ ...shared, accounts, freshCodes, cancellations })
  const handlers: RoomHandlers<RoomNames> = {
    ...createAccountsHandlers({
      ...shared,
      accounts,
      isPracticeRunning: () => practice.status().state === 'running',
    }),
    ...createFlowHandlers({ ...shared, runs, cancellations }),
    ...createChatHandlers({ ...shared, accounts, runs }),
    ...createBackupCodesHandlers(parts),
    ...createPracticeHandlers({
      ...shared,
      practice,
      signIn: input => handlers['accounts.signIn'](input),
    }),
    ...createCheckHandlers({ ...parts, cancellations, random: randomBytes }),
  }

  return {
    methods: accountMethods,
    handlers,
    beginClosing() {
      cancellations.close()
      accounts.beginClosing()
    },
    async close() {
      accounts.closeConnections()
      await practice.close()
    },
  }
}
