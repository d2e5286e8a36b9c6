/** Describes how each backup differs from the one before it, for the list. */
import type { VaultDocument } from '../vault/document.ts'
import type { BackupOutline } from './backup-outline.ts'
import { compareEntries } from './compare.ts'

/** The header has room for few names, so the rest are only counted. */
const namedAtMost = 3
/** Longer names are cut, because the header has a ceiling. */
const nameLength = 80

/** `before` is null if there is no earlier backup, or if it cannot be read. */
export function outlineOf(
  document: Readonly<VaultDocument>,
  before: Readonly<VaultDocument> | null,
): BackupOutline {
  const entries = document.entries.length
  if (!before) return { entries, changes: null }
  const compared = compareEntries(before, document)
  const group = (verdict: string) => {
    const named = compared.filter(entry => entry.verdict === verdict)
    const names = named.slice(0, namedAtMost).map(({ issuer, label }) => ({
      issuer: cut(issuer),
      label: cut(label),
    }))
    return { count: named.length, names }
  }
  const changes = {
    added: group('only-here'),
    changed: group('changed'),
    removed: group('missing'),
  }
  return { entries, changes }
}

/** The name is cut between characters, not within one. */
const cut = (name: string) => [...name].slice(0, nameLength).join('')
