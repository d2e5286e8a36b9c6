/** The backups that there are, in both folders, newest first. */
import { AppError } from '../../shared/errors.ts'
import type { BackupSummary } from '../../shared/transfer-models.ts'
import type { VaultDocument } from '../vault/document.ts'
import type { BackupFile, BackupFolder } from './backup-folder.ts'
import { openBackup } from './open-backup.ts'

interface Found {
  readonly file: BackupFile
  readonly folders: readonly BackupFolder[]
}

export interface BackupList {
  /** With this recovery key the entries are counted; null: the vault is not open. */
  summaries(recoveryKey: string | null): Promise<BackupSummary[]>
  /** Throws not-found. */
  read(id: string): Promise<Uint8Array>
}

/** A backup is named by its file: in both folders it is the same one. */
export function createBackupList(folders: () => readonly BackupFolder[]): BackupList {
  /** Files do not change once they are written. */
  const known = new Map<string, Pick<BackupSummary, 'entries' | 'problem'>>()

  async function find(): Promise<{ found: Found[]; own: BackupFolder | undefined }> {
    const all = folders()
    const lists = await Promise.all(all.map(listOrNothing))
    const byName = new Map<string, Found>()
    all.forEach((folder, at) => {
      for (const file of lists[at] ?? []) {
        const earlier = byName.get(file.name)
        byName.set(file.name, { file, folders: [...(earlier?.folders ?? []), folder] })
      }
    })
    const found = [...byName.values()].sort((one, other) => other.file.madeAt - one.file.madeAt)
    return { found, own: all[0] }
  }

  async function read(id: string): Promise<Uint8Array> {
    const found = (await find()).found.find(({ file }) => file.name === id)
    const folder = found?.folders[0]
    if (!folder) throw new AppError('not-found', 'There is no such backup any more.')
    return await folder.read(id)
  }

  async function lookInto(id: string, recoveryKey: string) {
    const earlier = known.get(id)
    if (earlier) return earlier
    const seen = await countEntries(await read(id), recoveryKey)
    known.set(id, seen)
    return seen
  }

  return {
    read,
    async summaries(recoveryKey) {
      const { found, own } = await find()
      const summaries: BackupSummary[] = []
      for (const { file, folders: where } of found) {
        const inside = recoveryKey === null ? unknown : await lookInto(file.name, recoveryKey)
        const place = where.length > 1 ? 'both' : where[0] === own ? 'own' : 'folder'
        const { name, madeAt, bytes, device } = file
        summaries.push({ id: name, place, name, madeAt, bytes, device, ...inside })
      }
      return summaries
    },
  }
}

const unknown = { entries: null, problem: null }

/** That a folder cannot be read is the status' to say; the other one is still shown. */
async function listOrNothing(folder: BackupFolder): Promise<BackupFile[]> {
  try {
    return await folder.list()
  } catch (error) {
    if (error instanceof AppError) return []
    throw error
  }
}

async function countEntries(file: Uint8Array, recoveryKey: string) {
  try {
    const document: VaultDocument = await openBackup(file, recoveryKey)
    return { entries: document.entries.length, problem: null }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    // Of another vault: its own passphrase or recovery key will be asked for.
    if (error.code === 'wrong-passphrase') return unknown
    return { entries: null, problem: error.message }
  }
}
