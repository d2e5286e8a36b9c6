/**
 * Manages imports: entries from texts or files are read and shown, and the chosen ones are added in
 * one save. Files are read in a process of their own.
 */

import { AppError } from '../../shared/errors.ts'
import type { ImportFile, ImportPreview } from '../../shared/transfer-models.ts'
import { words } from '../../shared/wording/words.ts'
import type { Stamp } from '../entries/entries.ts'
import { inTurns } from '../turns.ts'
import type { Vault } from '../vault/vault.ts'
import { createIntake, type HowToTake, keptImports, type Taken } from './intake.ts'
import { offering, previewing, type Sources } from './preview.ts'
import type { EndableReading, StartReading } from './process-reading.ts'
import type { ReadFile, SourceFile } from './read-file.ts'
import { joinTexts, splitTexts } from './read-texts.ts'

export interface ImportsParts {
  readonly vault: Vault
  readonly startReading: StartReading
  /** Stamps each new entry, and each import that begins without an id. */
  readonly stamp: () => Stamp
  readonly onProgress: (progress: Progress) => void
}

interface Progress {
  readonly import: string
  readonly file: number
  readonly files: number
  readonly unsealing: boolean
}

interface Opening {
  /** Null finds the format by the content. */
  readonly formatId: string | null
  /** The import that this one replaces. Its texts move here, and it ends. */
  readonly insteadOf?: string | undefined
}

export interface Imports {
  /** Throws `bad-input` if an import with that id is running. */
  open(id: string, files: readonly SourceFile[], opening: Opening): Promise<ImportPreview>
  /** Adds texts to an import; null begins one. */
  addTexts(id: string | null, texts: readonly string[]): Promise<ImportPreview>
  /** Moves the texts of the other import into this one, and ends the other. */
  merge(id: string, other: string): Promise<ImportPreview>
  /** Throws `wrong-passphrase`. */
  unseal(id: string, file: number, passphrase: string): Promise<ImportPreview>
  /** Compares with the current vault. */
  preview(id: string): Promise<ImportPreview>
  /** Imports the rows with these keys, and forgets what was read. */
  apply(id: string, keys: readonly string[], how?: HowToTake): Promise<Taken>
  /** Returns how many entries are as they were before. Those that were changed since stay. */
  undo(id: string): Promise<number>
  close(id: string): void
  /** Ends all imports, as the lock does. */
  clear(): void
}

interface Import extends Sources {
  /** Null if there are no files. */
  readonly reading: EndableReading | null
  texts: readonly string[]
  named: readonly { readonly name: string; readonly digest: string }[]
  files: ReadFile[]
  /** Keeps opened files by digest, so that each password is asked for once. */
  readonly opened: Map<string, ReadFile>
}

export function createImports(parts: ImportsParts): Imports {
  const { vault, startReading, stamp, onProgress } = parts
  const intake = createIntake(vault, stamp)
  const underWay = vault.whileOpen(() => new Map<string, Import>(), endAll)

  function find(id: string): Import {
    const found = underWay().get(id)
    if (!found) throw new AppError('not-found', words('core.imports.over'))
    return found
  }

  function begin(id: string, begun: Pick<Import, 'reading' | 'texts' | 'opened'>): Import {
    const mine: Import = { ...begun, named: [], files: [] }
    const all = underWay().set(id, mine)
    const [oldest] = all.keys()
    if (all.size > keptImports && oldest !== undefined) end(oldest)
    return mine
  }

  /** An import that the lock has ended is ignored. */
  function end(id: string): void {
    underWay.peek()?.get(id)?.reading?.end()
    underWay.peek()?.delete(id)
  }

  async function preview(id: string): Promise<ImportPreview> {
    const mine = find(id)
    const found = await inTurns(previewing(mine, () => vault.document()))
    // After a lock, this throws.
    vault.document()
    const files = mine.files.map((file, at) => toImportFile(file, mine.named[at]?.name ?? ''))
    return { import: id, files, ...found }
  }

  return {
    preview,
    async open(id, files, { formatId, insteadOf }) {
      if (underWay().has(id)) throw new AppError('bad-input', words('core.imports.underWay'))
      const former = underWay().get(insteadOf ?? '')
      if (insteadOf !== undefined) end(insteadOf)
      const reading = startReading()
      const opened = new Map(former?.opened)
      const mine = begin(id, { reading, texts: former?.texts ?? [], opened })
      const tell = (file: number) =>
        onProgress({ import: id, file, files: files.length, unsealing: false })
      try {
        mine.named = await Promise.all(files.map(digested))
        mine.files = (await reading.open(files, formatId, tell)).map((file, at) => {
          const before = opened.get(mine.named[at]?.digest ?? '')
          return file.state === 'sealed' && before?.format?.id === file.format.id ? before : file
        })
        return await preview(id)
      } catch (error) {
        end(id)
        throw error
      }
    },
    async addTexts(id, texts) {
      const own = id ?? stamp().id
      const mine =
        id === null ? begin(own, { reading: null, texts: [], opened: new Map() }) : find(own)
      const singles = await inTurns(splitTexts(texts))
      mine.texts = joinTexts(mine.texts, singles)
      return preview(own)
    },
    async merge(id, other) {
      const mine = find(id)
      mine.texts = joinTexts(mine.texts, find(other).texts)
      if (other !== id) end(other)
      return preview(id)
    },
    async unseal(id, file, passphrase) {
      const mine = find(id)
      if (!mine.reading) throw new AppError('not-found', words('core.imports.notWaiting'))
      onProgress({ import: id, file, files: mine.named.length, unsealing: true })
      const unsealed = await mine.reading.unseal(file, passphrase)
      mine.files[file] = unsealed
      mine.opened.set(mine.named[file]?.digest ?? '', unsealed)
      return preview(id)
    },
    async apply(id, keys, how = {}) {
      const { offers } = await inTurns(offering(find(id)))
      const taken = await intake.take(id, offers, keys, how)
      end(id)
      return taken
    },
    undo: id => intake.undo(id),
    close(id) {
      end(id)
      intake.forget(id)
    },
    clear: () => endAll(underWay.peek() ?? new Map()),
  }
}

function endAll(imports: Map<string, Import>): void {
  for (const { reading } of imports.values()) reading?.end()
  imports.clear()
}

/** Runs in another thread, because a file may have fifty megabytes. */
async function digested({ name, bytes }: SourceFile) {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return { name, digest: Buffer.from(digest).toString('hex') }
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
