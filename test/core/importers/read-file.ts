import type { Imported } from '../../../core/importers/importer.ts'
import { importers } from '../../../core/importers/registry.ts'
import { type Said, said } from '../../said.ts'

/** Reads a file with the one importer that recognizes it. */
export async function readFile(file: Uint8Array, passphrase = ''): Promise<Said<Imported>> {
  const [importer, other] = importers.filter(({ recognises }) => recognises(file, 'file'))
  if (!importer || other) throw new Error('The file is to be recognised by one importer.')
  const opened = importer.open(file)
  return said(await (opened.sealed ? opened.unseal(passphrase) : opened.read()))
}

/** Keeps only issuers and labels. */
export const namesOf = ({ entries }: Said<Imported>) =>
  entries.map(({ issuer, label }) => [issuer, label])
