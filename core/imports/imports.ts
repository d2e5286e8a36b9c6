/** Imports under way: files are read in a process of its own, looked at, and added in one save. */
import { isDeepStrictEqual } from 'node:util'
import { splitBackupCodes } from '../../shared/backup-note.ts'
import { AppError } from '../../shared/errors.ts'
import { limits } from '../../shared/models.ts'
import type { ImportFile, ImportPreview } from '../../shared/transfer-models.ts'
import { addEntries, type Stamp, toStoredEntry } from '../entries.ts'
import type { ImportedEntry } from '../importers/importer.ts'
import type { StoredEntry } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import type { EndableReading, StartReading } from './process-reading.ts'
import type { GivenFile, ReadFile } from './reading.ts'
import { createJudge } from './verdicts.ts'

export interface ImportsParts {
  readonly vault: Vault
  readonly startReading: StartReading
  readonly stamp: () => Stamp
  readonly onProgress: (progress: Progress) => void
}

interface Progress {
  readonly import: string
  readonly file: number
  readonly files: number
  readonly unsealing: boolean
}

export interface Imports {
  /** `formatId` null: by the content. Throws `bad-input` where one of that id is under way. */
  open(id: string, files: readonly GivenFile[], formatId: string | null): Promise<ImportPreview>
  /** Throws `wrong-passphrase`. */
  unseal(id: string, file: number, passphrase: string): Promise<ImportPreview>
  /** Answers how many were added. */
  apply(id: string, keys: readonly string[]): Promise<number>
  /** Answers how many were taken out; what was changed since stays. */
  undo(id: string): Promise<number>
  close(id: string): void
  /** Ends them all: on lock. */
  clear(): void
}

interface Import {
  readonly reading: EndableReading
  readonly names: readonly string[]
  files: ReadFile[]
  /** As they were saved. */
  added: StoredEntry[]
}

interface Offer {
  readonly key: string
  readonly file: number
  readonly entry: ImportedEntry
}

export function createImports({ vault, startReading, stamp, onProgress }: ImportsParts): Imports {
  const underWay = new Map<string, Import>()

  function find(id: string): Import {
    const found = underWay.get(id)
    if (!found) throw new AppError('not-found', 'The import is over. Choose the file again.')
    return found
  }

  function close(id: string): void {
    underWay.get(id)?.reading.end()
    underWay.delete(id)
  }

  return {
    async open(id, files, formatId) {
      if (underWay.has(id)) throw new AppError('bad-input', 'This import is under way already.')
      const reading = startReading()
      const mine: Import = { reading, names: files.map(({ name }) => name), files: [], added: [] }
      underWay.set(id, mine)
      const tell = (file: number) =>
        onProgress({ import: id, file, files: files.length, unsealing: false })
      try {
        mine.files = [...(await reading.open(files, formatId, tell))]
      } catch (error) {
        close(id)
        throw error
      }
      return toPreview(id, mine, vault)
    },
    async unseal(id, file, passphrase) {
      const mine = find(id)
      onProgress({ import: id, file, files: mine.names.length, unsealing: true })
      mine.files[file] = await mine.reading.unseal(file, passphrase)
      return toPreview(id, mine, vault)
    },
    async apply(id, keys) {
      const mine = find(id)
      const offers = new Map(offersOf(mine).map(offer => [offer.key, offer.entry]))
      const chosen = [...new Set(keys)].map(key => {
        const entry = offers.get(key)
        if (!entry)
          throw new AppError('not-found', 'One of the chosen entries is not in the files.')
        return { entry, stored: toStored(entry, stamp()) }
      })
      await vault.change(draft => {
        addEntries(
          draft,
          chosen.filter(({ entry }) => !entry.trashed).map(({ stored }) => stored),
        )
        const trashed = chosen.filter(({ entry }) => entry.trashed)
        draft.trash.push(
          ...trashed.map(({ stored }) => ({ entry: stored, trashedAt: stored.createdAt })),
        )
      })
      mine.added.push(...chosen.map(({ stored }) => structuredClone(stored)))
      return chosen.length
    },
    async undo(id) {
      const mine = find(id)
      const added = new Map(mine.added.map(entry => [entry.id, entry]))
      const asAdded = (entry: StoredEntry) => isDeepStrictEqual(entry, added.get(entry.id))
      const removed = await vault.change(draft => {
        const before = draft.entries.length + draft.trash.length
        draft.entries = draft.entries.filter(entry => !asAdded(entry))
        draft.trash = draft.trash.filter(({ entry }) => !asAdded(entry))
        return before - draft.entries.length - draft.trash.length
      })
      mine.added = []
      return removed
    },
    close,
    clear() {
      for (const id of [...underWay.keys()]) close(id)
    },
  }
}

/** Backup codes that an export of ours wrote into the note come out of it again. */
function offersOf({ files }: Import): Offer[] {
  return files.flatMap((file, at) => {
    if (file.state !== 'read') return []
    return file.imported.entries.map((entry, n) => {
      const { note, codes } = splitBackupCodes(entry.note)
      const backupCodes = [...new Set([...entry.backupCodes, ...codes])]
      return { key: `${at}.${n}`, file: at, entry: { ...entry, note, backupCodes } }
    })
  })
}

function toStored(entry: ImportedEntry, { id, now }: Stamp): StoredEntry {
  return {
    ...toStoredEntry(entry, { id, now }),
    tags: [...entry.tags],
    pinned: entry.favourite,
    note: entry.note,
    ...(entry.icon !== null && { icon: entry.icon }),
    backupCodes: entry.backupCodes
      .slice(0, limits.backupCodes)
      .map(code => ({ code, state: 'unused', usedAt: null, note: '' })),
  }
}

function toPreview(id: string, mine: Import, vault: Vault): ImportPreview {
  const judge = createJudge(vault.document())
  return {
    import: id,
    files: mine.files.map((file, at) => toImportFile(file, mine.names[at] ?? '')),
    rows: offersOf(mine).map(({ key, file, entry }) => ({
      key,
      file,
      otp: entry.otp,
      issuer: entry.issuer,
      label: entry.label,
      tags: [...entry.tags],
      favourite: entry.favourite,
      trashed: entry.trashed,
      hasNote: entry.note !== '',
      backupCodes: entry.backupCodes.length,
      warnings: entry.warnings,
      ...judge(entry),
    })),
  }
}

function toImportFile(file: ReadFile, name: string): ImportFile {
  return {
    name,
    format: file.format,
    state: file.state,
    message: file.state === 'refused' ? file.message : null,
    guesses: file.state === 'read' ? [...(file.imported.guesses ?? [])] : [],
    skipped: file.state === 'read' ? [...file.imported.skipped] : [],
  }
}
