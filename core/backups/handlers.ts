import { isAbsolute } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { RoomHandlers } from '../dispatch.ts'
import type { Host } from '../host/host.ts'
import { otherComputersIn } from '../sync/other-computers.ts'
import type { Vault } from '../vault/vault.ts'
import type { BackupList } from './backup-list.ts'
import type { Backups } from './backups.ts'
import { compareEntries } from './compare.ts'
import {
  countChanges,
  countOnlyHere,
  isSameContent,
  mergeBackup,
  type Replaced,
  replacedPartOf,
} from './merge.ts'
import { openBackup } from './open-backup.ts'

export interface BackupHandlerParts {
  readonly vault: Vault
  readonly host: Host
  readonly backups: Backups
  readonly list: BackupList
}

interface Restored {
  readonly before: Replaced
  readonly after: Replaced
}

export function createBackupHandlers(parts: BackupHandlerParts): RoomHandlers<'backups'> {
  const { vault, host, backups, list } = parts
  const undoable = vault.whileOpen((): { restored: Restored | null } => ({ restored: null }))
  const open = async (id: string, passphrase: string | null, file?: string) => {
    const bytes = file === undefined ? await list.read(id) : Buffer.from(file, 'base64')
    return await openBackup(bytes, vault.recoveryKeys(), passphrase)
  }

  async function useFolder(folder: string | null) {
    await vault.change(draft => {
      draft.settings.backupFolder = folder
    })
    return await backups.flush()
  }

  return {
    'backups.status': () => backups.status(),
    'backups.list': () => list.summaries(),
    'backups.setFolder': async ({ folder }) => {
      await backups.tryFolder(checkPath(folder))
      return useFolder(folder)
    },
    'backups.leaveFolder': () => useFolder(null),
    'backups.pickFolder': async () => ({
      folder: host.pickFolder ? await host.pickFolder() : null,
    }),
    'backups.make': () => backups.make(),
    'backups.compare': async ({ id, file, passphrase }) => {
      const document = await open(id, passphrase, file)
      const summary = file === undefined ? await list.summary(id) : null
      return {
        backup: summary && { ...summary, entries: document.entries.length },
        entries: compareEntries(document, vault.document()),
        onlyHere: countOnlyHere(document, vault.document()),
        otherComputers: otherComputersIn(vault.document()).length,
      }
    },
    'backups.restore': async ({ id, file, passphrase, how }) => {
      const document = await open(id, passphrase, file)
      await backups.flush()
      const undo = undoable()
      const restored = await vault.change(draft => {
        const former = replacedPartOf(draft)
        if (how === 'merge') mergeBackup(draft, structuredClone(document))
        else Object.assign(draft, replacedPartOf(document))
        return { before: former, after: replacedPartOf(draft) }
      })
      undo.restored = restored
      return countChanges(restored.before, restored.after)
    },
    'backups.undoRestore': async () => {
      const undo = undoable()
      if (!undo.restored) throw new AppError('not-found', words('core.backups.nothingToUndo'))
      const { before, after } = undo.restored
      await vault.change(draft => {
        if (!isSameContent(replacedPartOf(draft), after)) {
          throw new AppError('stale', words('core.backups.changedSince'))
        }
        Object.assign(draft, structuredClone(before))
      })
      undo.restored = null
    },
  }
}

function checkPath(folder: string): string {
  if (!isAbsolute(folder)) {
    throw new AppError('bad-input', words('core.backups.wholePath'))
  }
  return folder
}
