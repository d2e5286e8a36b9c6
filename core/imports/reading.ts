/**
 * Reads the files of one import, and keeps those that wait for a passphrase. It runs in a process
 * of its own.
 */
import { importLimits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { overwritingDerivedKeys } from '../importers/ciphers/derive-key.ts'
import type { Beside, Imported, Importer, Opened } from '../importers/importer.ts'
import { nameOfFormat } from '../importers/name-of-format.ts'
import { importerOf, isOfOneApp, recognise } from '../importers/registry.ts'
import { tellMissingParts } from './missing-parts.ts'
import type { Format, ReadFile, SourceFile } from './read-file.ts'
import { describeUnknown } from './unknown-file.ts'
import { warnOfEncoding } from './warn-of-encoding.ts'

export interface Reading {
  /**
   * If `formatId` is null, the content determines the format. `onFile` is called with each file's
   * index before it is read. A bad file never makes it throw.
   */
  open(
    files: readonly SourceFile[],
    formatId: string | null,
    onFile: (file: number) => void,
  ): Promise<readonly ReadFile[]>
  /** Throws `wrong-passphrase`. */
  unseal(file: number, passphrase: string): Promise<ReadFile>
}

interface Sealed {
  readonly format: Format
  readonly opened: Extract<Opened, { sealed: true }>
}

export function createReading(): Reading {
  const sealed = new Map<number, Sealed>()

  async function read(file: Recognised, beside: Beside, at: number): Promise<ReadFile> {
    const { name, bytes, importer, format, isNamed } = file
    try {
      if (!importer || !format) throw unknownFormat(file)
      const opened = importer.open(bytes, beside, name)
      if (!opened.sealed) {
        const imported = warnOfEncoding(await opened.read(), bytes)
        return { state: 'read', format, imported: isNamed ? withoutGuesses(imported) : imported }
      }
      sealed.set(at, { format, opened })
      return { state: 'sealed', format }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return { state: 'refused', format, reason: error.words }
    }
  }

  return {
    async open(files, formatId, onFile) {
      const recognised = files.map(file => recogniseFile(file, formatId))
      const beside = new Map(files.map(({ name, bytes }) => [name, bytes]))
      const companions = companionsOf(recognised)
      const results: ReadFile[] = []
      let rows = 0
      for (const [at, file] of recognised.entries()) {
        onFile(at)
        const format = companions.get(file.name)
        const result = format ? readWithAnother(format) : await read(file, beside, at)
        const isTooMuch = rows > 0 && rows + rowsOf(result) > importLimits.entries
        if (!isTooMuch) rows += rowsOf(result)
        results.push(isTooMuch ? refuseTogether(result) : result)
      }
      return tellMissingParts(results)
    },
    async unseal(file, passphrase) {
      const waiting = sealed.get(file)
      if (!waiting) throw new AppError('not-found', words('core.imports.notWaiting'))
      const { format, opened } = waiting
      try {
        const imported = await overwritingDerivedKeys(() => opened.unseal(passphrase))
        sealed.delete(file)
        return { state: 'read', format, imported }
      } catch (error) {
        if (!(error instanceof AppError) || error.code === 'wrong-passphrase') throw error
        sealed.delete(file)
        return { state: 'refused', format, reason: error.words }
      }
    },
  }
}

interface Recognised extends SourceFile {
  readonly importer: Importer | null
  readonly format: Format | null
  /** True if the user has said which app wrote it. */
  readonly isNamed: boolean
}

function recogniseFile(file: SourceFile, formatId: string | null): Recognised {
  const importer = chooseImporter(file, formatId)
  const isNamed = formatId !== null && importer !== null && isOfOneApp(importer)
  const format = importer && { id: importer.id, name: nameOfFormat(importer) }
  return { ...file, importer, format, isNamed }
}

/** Once the user has named the app, its reader no longer has to guess. */
function withoutGuesses({ guesses: _, ...imported }: Imported): Imported {
  return imported
}

function chooseImporter({ bytes, name }: SourceFile, formatId: string | null): Importer | null {
  if (bytes.length > importLimits.fileBytes) return null
  return formatId === null ? recognise(bytes, name) : (importerOf(formatId) ?? null)
}

/** Finds files that another one reads as well, by its format. */
function companionsOf(files: readonly Recognised[]): ReadonlyMap<string, Format> {
  return new Map(
    files.flatMap(({ importer, format, bytes }) =>
      format ? (importer?.companions?.(bytes) ?? []).map(name => [name, format] as const) : [],
    ),
  )
}

function rowsOf(file: ReadFile): number {
  if (file.state !== 'read') return 0
  return file.imported.entries.length + file.imported.skipped.length
}

/** A vault takes no more entries than one file may contain. */
function refuseTogether(file: ReadFile): ReadFile {
  if (file.state !== 'read') return file
  const reason = words('core.imports.tooManyTogether', { limit: importLimits.entries })
  return { state: 'refused', format: file.format, reason }
}

function readWithAnother(format: Format): ReadFile {
  return { state: 'read', format, imported: { entries: [], skipped: [] } }
}

function unknownFormat({ bytes, name }: SourceFile): AppError {
  if (bytes.length > importLimits.fileBytes) return tooLarge()
  return new AppError('bad-input', describeUnknown(bytes, name))
}

function tooLarge(): AppError {
  const megabytes = importLimits.fileBytes / 2 ** 20
  return new AppError('too-large', words('core.importFiles.tooLarge', { megabytes }))
}
