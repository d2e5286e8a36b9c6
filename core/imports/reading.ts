/** Reads the files of one import and keeps those that wait for a passphrase. Runs in a worker. */
import { AppError } from '../../shared/errors.ts'
import { type Imported, type Importer, importLimits, type Opened } from '../importers/importer.ts'
import { importerOf, recognise } from '../importers/registry.ts'

export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Format {
  readonly id: string
  readonly name: string
}

/** What became of a file. */
export type ReadFile =
  | { readonly state: 'read'; readonly format: Format; readonly imported: Imported }
  | { readonly state: 'sealed'; readonly format: Format }
  | { readonly state: 'refused'; readonly format: Format | null; readonly message: string }

export interface Reading {
  /** `formatId` null: by the content. `onFile` tells which file comes next. Never throws for a file. */
  open(
    files: readonly GivenFile[],
    formatId: string | null,
    onFile: (file: number) => void,
  ): Promise<ReadFile[]>
  /** Throws `wrong-passphrase`. */
  unseal(file: number, passphrase: string): Promise<ReadFile>
}

interface Sealed {
  readonly format: Format
  readonly opened: Extract<Opened, { sealed: true }>
}

export function createReading(): Reading {
  const sealed = new Map<number, Sealed>()

  async function read({ name, bytes }: GivenFile, formatId: string | null, at: number) {
    const importer = chooseImporter(bytes, name, formatId)
    const format = importer && { id: importer.id, name: importer.name }
    try {
      if (!importer || !format) throw unknownFormat(bytes)
      if (bytes.length > importLimits.fileBytes) throw tooLarge()
      const opened = importer.open(bytes)
      if (!opened.sealed) return { state: 'read', format, imported: await opened.read() } as const
      sealed.set(at, { format, opened })
      return { state: 'sealed', format } as const
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return { state: 'refused', format, message: error.message } as const
    }
  }

  return {
    async open(files, formatId, onFile) {
      const results: ReadFile[] = []
      for (const [at, file] of files.entries()) {
        onFile(at)
        results.push(await read(file, formatId, at))
      }
      return results
    },
    async unseal(file, passphrase) {
      const waiting = sealed.get(file)
      if (!waiting)
        throw new AppError('not-found', 'There is no such file that waits to be opened.')
      const { format, opened } = waiting
      try {
        const imported = await opened.unseal(passphrase)
        sealed.delete(file)
        return { state: 'read', format, imported }
      } catch (error) {
        if (!(error instanceof AppError) || error.code === 'wrong-passphrase') throw error
        sealed.delete(file)
        return { state: 'refused', format, message: error.message }
      }
    },
  }
}

function chooseImporter(bytes: Uint8Array, name: string, formatId: string | null): Importer | null {
  if (formatId === null)
    return bytes.length > importLimits.fileBytes ? null : recognise(bytes, name)
  return importerOf(formatId) ?? null
}

function unknownFormat(bytes: Uint8Array): AppError {
  if (bytes.length === 0) return new AppError('bad-input', 'The file is empty.')
  if (bytes.length > importLimits.fileBytes) return tooLarge()
  return new AppError('bad-input', 'No app that Countersign knows writes such a file.')
}

function tooLarge(): AppError {
  const megabytes = importLimits.fileBytes / 2 ** 20
  return new AppError('too-large', `The file is larger than ${megabytes} MB.`)
}
