/** Lists the backups of both folders, newest first. */
import { AppError } from '../../shared/errors.ts'
import type { BackupSummary } from '../../shared/transfer-models.ts'
import { parseEnvelope, recoveryKeyMadeAt } from '../vault/sealed.ts'
import type { Vault } from '../vault/vault.ts'
import { type BackupFile, type BackupFolder, notFound } from './backup-folder.ts'
import { vaultMark } from './backup-name.ts'
import { openBackup, readOutline } from './open-backup.ts'

interface Found {
  readonly file: BackupFile
  readonly folders: readonly BackupFolder[]
}

type Inside = Pick<BackupSummary, 'entries' | 'changes' | 'problem' | 'recoveryKey'>

export interface BackupList {
  /** Only an open vault shows what is in them. Without one, only their headers are read. */
  summaries(): Promise<BackupSummary[]>
  /** Describes a backup as far as its file alone allows. Throws `not-found`. */
  summary(id: string): Promise<BackupSummary>
  /** Reads an intact copy if any folder has one. Throws `not-found`. */
  read(id: string): Promise<Uint8Array>
}

/** A backup is identified by its file name, so it is the same one in both folders. */
export function createBackupList(vault: Vault, folders: () => readonly BackupFolder[]): BackupList {
  const known = vault.whileOpen(() => new Map<string, Inside>())

  async function findAll(): Promise<Found[]> {
    const all = folders()
    const lists = await Promise.all(all.map(listOrNothing))
    const byName = new Map<string, Found>()
    all.forEach((folder, at) => {
      for (const file of lists[at] ?? []) {
        const earlier = byName.get(file.name)
        byName.set(file.name, { file, folders: [...(earlier?.folders ?? []), folder] })
      }
    })
    return [...byName.values()].sort((one, other) => other.file.madeAt - one.file.madeAt)
  }

  async function find(id: string): Promise<Found> {
    const found = (await findAll()).find(({ file }) => file.name === id)
    if (!found) throw notFound()
    return found
  }

  function summaryOf({ file, folders: where }: Found, inside: Inside): BackupSummary {
    const { name, madeAt, bytes, device } = file
    const isOwn = where[0]?.path === folders()[0]?.path
    const place = where.length > 1 ? 'both' : isOwn ? 'own' : 'folder'
    return { id: name, place, name, madeAt, bytes, device, ...inside }
  }

  async function lookInto(found: Found): Promise<Inside> {
    const { name, bytes, changedAt } = found.file
    const isOpen = vault.status().state === 'open'
    const mark = isOpen ? vaultMark(vault.recoveryKey()) : ''
    const key = [name, bytes, changedAt, found.folders.length, mark].join()
    const inside = known.peek()?.get(key) ?? (await lookInside(found, vault))
    if (isOpen && vault.status().state === 'open') known().set(key, inside)
    return inside
  }

  return {
    async summaries() {
      const summaries: BackupSummary[] = []
      for (const found of await findAll()) {
        summaries.push(summaryOf(found, await lookInto(found)))
      }
      return summaries
    },
    summary: async id => summaryOf(await find(id), unknown),
    read: async id => readWhole(await find(id)),
  }
}

const unknown: Inside = { entries: null, changes: null, problem: null, recoveryKey: null }

/** The status reports a folder that cannot be read, and the other one is still shown. */
async function listOrNothing(folder: BackupFolder): Promise<BackupFile[]> {
  try {
    return await folder.list()
  } catch (error) {
    if (error instanceof AppError) return []
    throw error
  }
}

/** Reads the first copy if none is intact, because its reader says what is wrong with it. */
async function readWhole({ file, folders }: Found): Promise<Uint8Array> {
  const copies: (() => Promise<Uint8Array>)[] = folders.map(folder => () => folder.read(file.name))
  for (const copy of copies) {
    try {
      const bytes = await copy()
      parseEnvelope(bytes)
      return bytes
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  }
  const [first] = copies
  if (!first) throw notFound()
  return await first()
}

/**
 * Reads the outline if the backup has one, and opens backups of older versions as a whole. Without
 * an open vault, it only reads the header.
 */
async function lookInside(found: Found, vault: Vault): Promise<Inside> {
  let known = unknown
  try {
    const file = await readWhole(found)
    const madeAt = recoveryKeyMadeAt(parseEnvelope(file).slots)
    known = { ...unknown, recoveryKey: { madeAt, isFormer: false } }
    // The vault may be locked by now, since the folder may have been slow to answer.
    if (vault.status().state !== 'open') return known
    const recoveryKeys = vault.recoveryKeys()
    const isFormer = recoveryKeys.slice(1).some(key => vaultMark(key) === found.file.mark)
    known = { ...known, recoveryKey: { madeAt, isFormer } }
    const outline = readOutline(file, recoveryKeys)
    if (outline) return { ...known, entries: outline.entries, changes: outline.changes }
    const document = await openBackup(file, recoveryKeys)
    return { ...known, entries: document.entries.length }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    // A backup of another vault needs its own passphrase or recovery key.
    if (error.code === 'wrong-passphrase') return known
    return { ...known, problem: error.words }
  }
}
