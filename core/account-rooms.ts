/** What has to do with servers and accounts, and with the codes that come from them. */
import { randomBytes, randomUUID } from 'node:crypto'
import { serverMethods } from '../shared/accounts-contract.ts'
import { createServers } from './accounts/create-accounts.ts'
import { createServersHandlers } from './accounts/handlers.ts'
import { type BackupCodesParts, createBackupCodesHandlers } from './backup-codes/backup-codes.ts'
import { createCancellations } from './cancellation.ts'
import { createCheckHandlers } from './check-server/handlers.ts'
import type { Room, RoomHandlers } from './dispatch.ts'
import { createChatHandlers } from './flows/chat.ts'
import { createFlowHandlers } from './flows/flows.ts'
import { createRuns } from './flows/runs.ts'
import { createPracticeHandlers } from './practice/handlers.ts'
import { createPractice, type PracticeParts } from './practice/practice.ts'
import type { SetupYes } from './setup-yes.ts'

type RoomNames =
  | 'servers'
  | 'clock'
  | 'admin'
  | 'flows'
  | 'chat'
  | 'backupCodes'
  | 'practice'
  | 'check'

export interface ServerRoomsParts extends BackupCodesParts, Omit<PracticeParts, 'folder'> {
  readonly practiceFolder: string
  readonly setupYes: SetupYes
}

export interface ServerRooms extends Room<RoomNames> {
  /** Nothing waits for a server any longer. */
  beginClosing(): void
  /** After the calls under way have come to their end. */
  close(): Promise<void>
}

export function openServerRooms(parts: ServerRoomsParts): ServerRooms {
  const shared = { ...parts, newId: randomUUID }
  const practice = createPractice({ ...parts, folder: parts.practiceFolder })
  const servers = createServers({ ...parts, practiceAddress: () => practice.address() })
  const runs = createRuns({ ...shared, servers, freshCodes: servers.freshCodes })
  const cancellations = createCancellations(parts.vault.whileOpen)
  const handlers: RoomHandlers<RoomNames> = {
    ...createServersHandlers({
      ...shared,
      servers,
      isPracticeRunning: () => practice.status().state === 'running',
    }),
    ...createFlowHandlers({ ...shared, runs }),
    ...createChatHandlers({ ...shared, servers, runs }),
    ...createBackupCodesHandlers(parts),
    ...createPracticeHandlers({
      ...shared,
      practice,
      signIn: input => handlers['servers.signIn'](input),
    }),
    ...createCheckHandlers({ ...parts, cancellations, random: randomBytes }),
    /** Whatever runs by that id: a change of an account, or the check of a server. */
    'flows.cancel': ({ flow }) => {
      runs.cancel(flow)
      cancellations.cancel(flow)
    },
  }

  return {
    methods: serverMethods,
    handlers,
    beginClosing() {
      cancellations.close()
      servers.beginClosing()
      runs.cancelAll()
    },
    async close() {
      servers.hangUp()
      await practice.close()
    },
  }
}
