/** Imports under way: files are read in a process of its own, looked at, and added in one save. */
import { createHash } from 'node:crypto'
import { splitBackupCodes } from '../../shared/backup-note.ts'
import { AppError } from '../../shared/errors.ts'
import { limits } from '../../shared/models.ts'
import type { ImportFile, ImportPreview } from '../../shared/transfer-models.ts'
import type { ImportedEntry } from '../importers/importer.ts'
import type { StoredEntry } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import type { Intake, Offer, Taken } from './intake.ts'
import type { EndableReading, StartReading } from './process-reading.ts'
import type { GivenFile, ReadFile } from './reading.ts'
import { judgeEntries } from './verdicts.ts'

export interface ImportsParts {
  readonly vault: Vault
  readonly startReading: StartReading
  readonly intake: Intake
  readonly onProgress: (progress: Progress) => void
}

interface Progress {
  readonly import: string
  readonly file: number
  readonly files: number
  readonly unsealing: boolean
}

/** What is asked for in `open`. */
interface Opening {
  /** Null: by the content. */
  readonly formatId: string | null
  /** The import whose place it takes; that one is over. */
  readonly insteadOf?: string | undefined
}

export interface Imports {
  /** Throws `bad-input` where one of that id is under way. */
  open(id: string, files: readonly GivenFile[], opening: Opening): Promise<ImportPreview>
  /** Throws `wrong-passphrase`. */
  unseal(id: string, file: number, passphrase: string): Promise<ImportPreview>
  /** Against the vault as it is now. */
  preview(id: string): ImportPreview
  apply(id: string, keys: readonly string[], addChanged: boolean): Promise<Taken>
  /** Answers how many entries are as they were; what was changed since stays. */
  undo(id: string): Promise<number>
  close(id: string): void
  /** Ends them all, as the lock does. */
  clear(): void
}

interface Import {
  readonly reading: EndableReading
  readonly given: readonly { readonly name: string; readonly digest: string }[]
  files: ReadFile[]
  /** What a password opened, by the digest of its file: it is asked for once. */
  readonly opened: Map<string, ReadFile>
}

interface FileOffer extends Offer {
  readonly file: number
  readonly entry: ImportedEntry
}

export function createImports(parts: ImportsParts): Imports {
  const { vault, startReading, intake, onProgress } = parts
  const underWay = vault.whileOpen(() => new Map<string, Import>(), endAll)

  function find(id: string): Import {
    const found = underWay().get(id)
    if (!found) throw new AppError('not-found', 'The import is over. Choose the file again.')
    return found
  }

  /** One that the lock has ended is passed over. */
  function close(id: string): void {
    underWay.peek()?.get(id)?.reading.end()
    underWay.peek()?.delete(id)
    intake.forget(id)
  }

  return {
    async open(id, files, { formatId, insteadOf }) {
      if (underWay().has(id)) throw new AppError('bad-input', 'This import is under way already.')
      const opened = new Map(underWay().get(insteadOf ?? '')?.opened)
      if (insteadOf !== undefined) close(insteadOf)
      const reading = startReading()
      const given = files.map(({ name, bytes }) => ({ name, digest: digestOf(bytes) }))
      const mine: Import = { reading, given, files: [], opened }
      underWay().set(id, mine)
      const tell = (file: number) =>
        onProgress({ import: id, file, files: files.length, unsealing: false })
      try {
        mine.files = (await reading.open(files, formatId, tell)).map((file, at) => {
          const before = opened.get(given[at]?.digest ?? '')
          return file.state === 'sealed' && before?.format?.id === file.format.id ? before : file
        })
      } catch (error) {
        close(id)
        throw error
      }
      return toPreview(id, mine, vault)
    },
    async unseal(id, file, passphrase) {
      const mine = find(id)
      onProgress({ import: id, file, files: mine.given.length, unsealing: true })
      const unsealed = await mine.reading.unseal(file, passphrase)
      mine.files[file] = unsealed
      mine.opened.set(mine.given[file]?.digest ?? '', unsealed)
      return toPreview(id, mine, vault)
    },
    preview: id => toPreview(id, find(id), vault),
    async apply(id, keys, addChanged) {
      return intake.take(id, offersOf(find(id)), keys, { addChanged })
    },
    async undo(id) {
      find(id)
      return intake.undo(id, 'away')
    },
    close,
    clear: () => endAll(underWay.peek() ?? new Map()),
  }
}

function endAll(imports: Map<string, Import>): void {
  for (const { reading } of imports.values()) reading.end()
  imports.clear()
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Backup codes that an export of ours wrote into the note come out of it again. */
function offersOf({ files }: Import): FileOffer[] {
  return files.flatMap((file, at) => {
    if (file.state !== 'read') return []
    return file.imported.entries.map((imported, n) => {
      const { note, codes } = splitBackupCodes(imported.note)
      const backupCodes = [...new Set([...imported.backupCodes, ...codes])]
      const entry = { ...imported, note, backupCodes }
      return { key: `${at}.${n}`, file: at, entry, extras: extrasOf(entry) }
    })
  })
}

function extrasOf(entry: ImportedEntry): Partial<StoredEntry> {
  return {
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
  const offers = offersOf(mine)
  const entries = offers.map(({ entry }) => entry)
  const meetings = judgeEntries(vault.document(), entries)
  return {
    import: id,
    files: mine.files.map((file, at) => toImportFile(file, mine.given[at]?.name ?? '')),
    rows: offers.map(({ key, file, entry }, at) => ({
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
      ...(meetings[at] ?? { verdict: 'new', meets: null, changes: [] }),
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
