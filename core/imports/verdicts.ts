/** What an entry that comes in meets in the vault. */
import { formatBase32 } from '../../shared/base32.ts'
import type { ImportRow } from '../../shared/transfer-models.ts'
import type { ImportedEntry } from '../importers/importer.ts'
import type { StoredEntry, VaultDocument } from '../vault/document.ts'

type Verdict = Pick<ImportRow, 'verdict' | 'meets'>

/** In the order of the rows: a secret that came earlier in the import is a duplicate too. */
export function createJudge(document: Readonly<VaultDocument>): (entry: ImportedEntry) => Verdict {
  const bySecret = new Map<string, ImportRow['meets']>()
  const byName = new Map<string, ImportRow['meets']>()
  for (const { entry } of document.trash) {
    bySecret.set(entry.secret, referenceTo(entry, true))
  }
  for (const entry of document.entries) {
    const reference = referenceTo(entry, false)
    bySecret.set(entry.secret, reference)
    byName.set(nameOf(entry), reference)
  }

  return entry => {
    const secret = formatBase32(entry.secret)
    const same = bySecret.get(secret)
    if (same !== undefined) return { verdict: 'duplicate', meets: same }
    bySecret.set(secret, null)
    const namesake = byName.get(nameOf(entry))
    return namesake ? { verdict: 'conflict', meets: namesake } : { verdict: 'new', meets: null }
  }
}

function nameOf({ issuer, label }: { issuer: string; label: string }): string {
  return JSON.stringify([issuer, label].map(name => name.trim().toLowerCase()))
}

function referenceTo({ id, issuer, label }: StoredEntry, trashed: boolean): ImportRow['meets'] {
  return { id, issuer, label, trashed }
}
