/** Imports under way: files are read in a process of its own, looked at, and added in one save. */

import { splitBackupCodes } from '../../shared/backup-note.ts'
import { limits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import type { ImportFile, ImportPreview, ImportRow } from '../../shared/transfer-models.ts'
import { words } from '../../shared/wording/words.ts'
import type { ImportedEntry } from '../importers/importer.ts'
import { inTurns, type Steps } from '../turns.ts'
import type { StoredEntry } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import type { Intake, Offer, Taken } from './intake.ts'
import type { EndableReading, StartReading } from './process-reading.ts'
import type { GivenFile, ReadFile } from './read-file.ts'
import { judging } from './verdicts.ts'

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
  preview(id: string): Promise<ImportPreview>
  apply(id: string, keys: readonly string[], addChanged: boolean): Promise<Taken>
  /** Answers how many entries are as they were; what was changed since stays. */
  undo(id: string): Promise<number>
  close(id: string): void
  /** Ends them all, as the lock does. */
  clear(): void
}

interface Import {
  readonly reading: EndableReading
  given: readonly { readonly name: string; readonly digest: string }[]
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
    if (!found) throw new AppError('not-found', words('core.imports.over'))
    return found
  }

  /** An import that the lock has ended is passed over. */
  function close(id: string): void {
    underWay.peek()?.get(id)?.reading.end()
    underWay.peek()?.delete(id)
    intake.forget(id)
  }

  return {
    async open(id, files, { formatId, insteadOf }) {
      if (underWay().has(id)) throw new AppError('bad-input', words('core.imports.underWay'))
      const opened = new Map(underWay().get(insteadOf ?? '')?.opened)
      if (insteadOf !== undefined) close(insteadOf)
      const reading = startReading()
      const mine: Import = { reading, given: [], files: [], opened }
      underWay().set(id, mine)
      const tell = (file: number) =>
        onProgress({ import: id, file, files: files.length, unsealing: false })
      try {
        const given = await Promise.all(files.map(digested))
        mine.given = given
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
    preview: async id => toPreview(id, find(id), vault),
    async apply(id, keys, addChanged) {
      const offers = await inTurns(offersOf(find(id)))
      return intake.take(id, offers, keys, { addChanged })
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

/** Off this thread: a file may have fifty megabytes. */
async function digested({ name, bytes }: GivenFile) {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return { name, digest: Buffer.from(digest).toString('hex') }
}

/** Backup codes that an export of ours wrote into the note come out of it again. [Note: turns] */
function* offersOf({ files }: Import): Steps<FileOffer[]> {
  const offers: FileOffer[] = []
  for (const [at, file] of files.entries()) {
    if (file.state !== 'read') continue
    for (const [n, imported] of file.imported.entries.entries()) {
      yield
      const { note, codes } = splitBackupCodes(imported.note)
      const backupCodes = [...new Set([...imported.backupCodes, ...codes])]
      const entry = { ...imported, note, backupCodes }
      offers.push({ key: `${at}.${n}`, file: at, entry, extras: extrasOf(entry) })
    }
  }
  return offers
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

async function toPreview(id: string, mine: Import, vault: Vault): Promise<ImportPreview> {
  const preview = await inTurns(previewing(id, mine, vault))
  // Nothing of a vault that was locked meanwhile.
  vault.document()
  return preview
}

function* previewing(id: string, mine: Import, vault: Vault): Steps<ImportPreview> {
  const offers = yield* offersOf(mine)
  const entries = offers.map(({ entry }) => entry)
  const meetings = yield* judging(vault.document(), entries)
  const rows: ImportRow[] = []
  for (const [at, { key, file, entry }] of offers.entries()) {
    yield
    const { otp, issuer, label, tags, favourite, trashed, warnings } = entry
    rows.push({
      ...{ key, file, otp, issuer, label, tags: [...tags], favourite, trashed, warnings },
      hasNote: entry.note !== '',
      backupCodes: entry.backupCodes.length,
      ...(meetings[at] ?? { verdict: 'new', meets: null, changes: [] }),
    })
  }
  return {
    import: id,
    files: mine.files.map((file, at) => toImportFile(file, mine.given[at]?.name ?? '')),
    rows,
  }
}

function toImportFile(file: ReadFile, name: string): ImportFile {
  return {
    name,
    format: file.format,
    state: file.state,
    reason: file.state === 'refused' ? file.reason : null,
    guesses: file.state === 'read' ? [...(file.imported.guesses ?? [])] : [],
    skipped: file.state === 'read' ? [...file.imported.skipped] : [],
  }
}
