import { isAbsolute } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { AppError } from '../../shared/errors.ts'
import type { RoomHandlers } from '../dispatch.ts'
import type { Host } from '../host.ts'
import type { Vault } from '../vault/vault.ts'
import { createBackupList } from './backup-list.ts'
import type { Backups } from './backups.ts'
import { compareEntries, mergeBackup, type Replaced, replacedPartOf } from './merge.ts'
import { openBackup } from './open-backup.ts'

export interface BackupHandlerParts {
  readonly vault: Vault
  readonly host: Host
  readonly backups: Backups
}

interface Restored {
  readonly before: Replaced
  readonly after: Replaced
}

export function createBackupHandlers(parts: BackupHandlerParts): RoomHandlers<'backups'> {
  const { vault, host, backups } = parts
  const list = createBackupList(() => backups.folders())
  let restored: Restored | null = null

  const recoveryKey = () => (vault.status().state === 'open' ? vault.recoveryKey() : null)
  const open = async (id: string, passphrase: string | null) =>
    openBackup(await list.read(id), vault.recoveryKey(), passphrase)

  return {
    'backups.status': () => backups.status(),
    'backups.list': () => list.summaries(recoveryKey()),
    'backups.read': async ({ id }) => ({
      file: Buffer.from(await list.read(id)).toString('base64'),
    }),
    'backups.setFolder': async ({ folder }) => {
      if (folder !== null) await backups.tryFolder(checkPath(folder))
      await vault.change(draft => {
        draft.settings.backupFolder = folder
      })
      return await backups.make()
    },
    'backups.pickFolder': async () => ({
      folder: host.pickFolder ? await host.pickFolder() : null,
    }),
    'backups.make': () => backups.make(),
    'backups.compare': async ({ id, passphrase }) => {
      const document = await open(id, passphrase)
      const backup = (await list.summaries(recoveryKey())).find(one => one.id === id)
      if (!backup) throw new AppError('not-found', 'There is no such backup any more.')
      return {
        backup: { ...backup, entries: document.entries.length },
        entries: compareEntries(document, vault.document()),
      }
    },
    'backups.restore': async ({ id, passphrase, how }) => {
      const document = await open(id, passphrase)
      await backups.flush()
      const before = replacedPartOf(vault.document())
      await vault.change(draft => {
        if (how === 'merge') mergeBackup(draft, document)
        else Object.assign(draft, replacedPartOf(document))
      })
      const after = replacedPartOf(vault.document())
      restored = { before, after }
      return {
        added: countMissing(after, before),
        removed: countMissing(before, after),
      }
    },
    'backups.undoRestore': async () => {
      if (!restored) throw new AppError('not-found', 'There is no restore to undo.')
      const { before, after } = restored
      await vault.change(draft => {
        if (!isDeepStrictEqual(replacedPartOf(draft), after)) {
          throw new AppError('stale', 'Something was changed since: it cannot be undone any more.')
        }
        Object.assign(draft, structuredClone(before))
      })
      restored = null
    },
  }
}

/** How many entries of one are not in the other. */
function countMissing(one: Replaced, other: Replaced): number {
  const secrets = new Set(other.entries.map(({ secret }) => secret))
  return one.entries.filter(({ secret }) => !secrets.has(secret)).length
}

function checkPath(folder: string): string {
  if (!isAbsolute(folder)) {
    throw new AppError('bad-input', 'The folder is named by its whole path.')
  }
  return folder
}
