/**
 * Reads the files inside another file, such as an archive or an email, as if each had been given
 * alone.
 */
import { importLimits } from '../../../shared/ceilings.ts'
import { AppError } from '../../../shared/errors.ts'
import { formatOtpauth } from '../../../shared/otpauth.ts'
import { type Words, words } from '../../../shared/wording/words.ts'
import { describeUnknown } from '../../imports/unknown-file.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { placeOfFile } from '../place-of-file.ts'
import { isOtherPicture } from '../setup-codes/qr-pictures.ts'

export interface InnerFile {
  /** Empty if it has none. */
  readonly name: string
  /** Replaces the name of a file that has none. */
  readonly where?: Words
  readonly bytes: Uint8Array
  /**
   * True if the file is not reported when it isn't an export, like the text of an email or a
   * picture in it.
   */
  readonly isQuiet?: boolean
}

export interface InnerRead extends Imported {
  /** True if a reader was found for any of them. */
  readonly isKnown: boolean
}

/** Throws `too-large` above the ceiling for entries. */
export async function readInnerFiles(
  files: readonly InnerFile[],
  importers: readonly Importer[],
): Promise<InnerRead> {
  const known = files.map(file => ({
    ...file,
    importer: importers.find(importer => importer.recognises(file.bytes, file.name)),
  }))
  const companions = new Set(
    known.flatMap(({ importer, bytes }) => importer?.companions?.(bytes) ?? []),
  )
  const beside = new Map(files.map(({ name, bytes }) => [name, bytes]))
  const all: Imported[] = []
  for (const { importer, ...file } of known) {
    const { name, bytes, isQuiet = false } = file
    if (companions.has(name) || (isQuiet && !importer)) continue
    const read = importer
      ? await readOne(importer, file, beside)
      : toldAsLeft(placeOf(file), describeUnknown(bytes, name))
    all.push(read)
    checkCount(all)
  }
  return { ...joined(all), isKnown: known.some(({ importer }) => importer !== undefined) }
}

async function readOne(
  importer: Importer,
  file: InnerFile,
  beside: ReadonlyMap<string, Uint8Array>,
): Promise<Imported> {
  const { name, bytes, isQuiet = false } = file
  const container = placeOf(file)
  try {
    const opened = importer.open(bytes, beside, name)
    if (opened.sealed) return toldAsLeft(container, sealedInside)
    const { skipped, guesses = [], ...read } = await opened.read()
    const told = skipped.filter(row => !isQuiet || !isOtherPicture(row))
    return {
      ...read,
      skipped: told.map(row => {
        return { ...row, where: words('core.importPlaces.within', { container, place: row.where }) }
      }),
      guesses:
        read.entries.length === 0
          ? []
          : guesses.map(guess => words('core.importGuesses.of', { file: container, guess })),
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return isQuiet ? { entries: [], skipped: [] } : toldAsLeft(container, error.words)
  }
}

const sealedInside = words('core.importEntries.sealedInside')

const placeOf = ({ name, where }: InnerFile) => where ?? placeOfFile(name)

function toldAsLeft(where: Words, reason: Words): Imported {
  return { entries: [], skipped: [{ where, reason }] }
}

/** Duplicates are merged, because emails contain everything as text and as a page. */
function joined(all: readonly Imported[]): Imported {
  const seen = new Set<string>()
  const isNew = (entry: ImportedEntry) => {
    const key = formatOtpauth(entry)
    const isFirst = !seen.has(key)
    seen.add(key)
    return isFirst
  }
  return {
    entries: all.flatMap(({ entries }) => entries).filter(isNew),
    skipped: all.flatMap(({ skipped }) => skipped),
    parts: all.flatMap(({ parts = [] }) => parts),
    guesses: all.flatMap(({ guesses = [] }) => guesses),
  }
}

function checkCount(all: readonly Imported[]): void {
  const count = all.reduce((sum, { entries, skipped }) => sum + entries.length + skipped.length, 0)
  if (count > importLimits.entries) {
    throw new AppError(
      'too-large',
      words('core.importFiles.tooManyEntries', { limit: importLimits.entries }),
    )
  }
}
