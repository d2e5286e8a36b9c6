import type { Imported } from '../../../core/importers/importer.ts'
import { importers } from '../../../core/importers/registry.ts'

/** By the one importer that recognises it. */
export async function readFile(file: Uint8Array, passphrase = ''): Promise<Imported> {
  const [importer, other] = importers.filter(({ recognises }) => recognises(file, 'file'))
  if (!importer || other) throw new Error('The file is to be recognised by one importer.')
  const opened = importer.open(file)
  return opened.sealed ? opened.unseal(passphrase) : opened.read()
}

/** Issuers and labels alone. */
export const namesOf = ({ entries }: Imported) =>
  entries.map(({ issuer, label }) => [issuer, label])
