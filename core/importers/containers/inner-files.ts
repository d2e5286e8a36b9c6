/** The files that another file holds: archives and e-mails. Each is read as if it were given alone. */
import { importLimits } from '../../../shared/ceilings.ts'
import { AppError } from '../../../shared/errors.ts'
import { formatOtpauth } from '../../../shared/otpauth.ts'
import { describeUnknown } from '../../imports/unknown-file.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { isOtherPicture } from '../setup-codes/qr-pictures.ts'

export interface InnerFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** Nothing is said where it is no export: the text of an e-mail, a picture in it. */
  readonly isQuiet?: boolean
}

export interface InnerRead extends Imported {
  /** Whether a reader was found for any of them. */
  readonly isKnown: boolean
}

/** Throws `too-large` over the ceiling of entries. */
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
  for (const { name, bytes, isQuiet = false, importer } of known) {
    if (companions.has(name) || (isQuiet && !importer)) continue
    const read = importer
      ? await readOne(importer, { name, bytes, isQuiet }, beside)
      : toldAsLeft(name, describeUnknown(bytes, name))
    all.push(read)
    checkCount(all)
  }
  return { ...joined(all), isKnown: known.some(({ importer }) => importer !== undefined) }
}

async function readOne(
  importer: Importer,
  { name, bytes, isQuiet = false }: InnerFile,
  beside: ReadonlyMap<string, Uint8Array>,
): Promise<Imported> {
  try {
    const opened = importer.open(bytes, beside, name)
    if (opened.sealed) return toldAsLeft(name, sealedInside)
    const { skipped, guesses = [], ...read } = await opened.read()
    return {
      ...read,
      skipped: skipped
        .filter(row => !isQuiet || !isOtherPicture(row))
        .map(row => ({ ...row, where: `${name}, ${row.where}` })),
      guesses: read.entries.length === 0 ? [] : guesses.map(guess => `${name}: ${guess}`),
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return isQuiet ? { entries: [], skipped: [] } : toldAsLeft(name, error.message)
  }
}

const sealedInside = 'It is sealed with a password. Take it out, and import it by itself.'

function toldAsLeft(where: string, reason: string): Imported {
  return { entries: [], skipped: [{ where, reason }] }
}

/** The same entry twice is one: e-mails say everything as text and as a page. */
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
    throw new AppError('too-large', `The file holds more than ${importLimits.entries} entries.`)
  }
}
