import type { Beside, Imported, Importer } from '../../../core/importers/importer.ts'
import { type Said, said } from '../../said.ts'

/** Returns the importer's result for the file, opening it with the password if it is sealed. */
export async function openFile(
  importer: Importer,
  file: Uint8Array,
  { passphrase = '', beside }: { passphrase?: string; beside?: Beside } = {},
): Promise<Said<Imported>> {
  const opened = importer.open(file, beside)
  return said(await (opened.sealed ? opened.unseal(passphrase) : opened.read()))
}

export const jsonFile = (value: unknown) => Buffer.from(JSON.stringify(value))

/** Opens a file that must be read by its content, without a hint. */
export const labelsOf = ({ entries }: Said<Imported>) => entries.map(({ label }) => label)
