/** Describes the changes in a backup in the same sentences for the window and the terminal. */

import type { BackupChanges } from './backup-changes.ts'
import type { Output } from './contract.ts'
import type { BackupComparison, EntryDifference } from './transfer-models.ts'
import { say } from './wording/say.ts'
import { type List, type MessageKey, words } from './wording/words.ts'

type Replacement = Pick<BackupComparison, 'entries' | 'onlyHere'>
type Counts = Output<'backups.restore'>
type Named = BackupChanges['added']
type Row = BackupComparison['entries'][number]
type Part = EntryDifference['part']

const partKeys = {
  issuer: 'shared.changes.part.issuer',
  label: 'shared.changes.part.label',
  tags: 'shared.changes.part.tags',
  note: 'shared.changes.part.note',
  secret: 'shared.changes.part.secret',
  pin: 'shared.changes.part.pin',
  parameters: 'shared.changes.part.parameters',
  'backup-codes': 'shared.changes.part.backupCodes',
  pinned: 'shared.changes.part.pinned',
  icon: 'shared.changes.part.icon',
  website: 'shared.changes.part.website',
  account: 'shared.changes.part.account',
} as const satisfies Record<Exclude<Part, 'counter'>, MessageKey>

/** Returns 'GitHub, ada'. */
function nameOf({ issuer, label }: { issuer: string; label: string }): string {
  const name = [issuer.trim(), label.trim()].filter(Boolean).join(', ')
  return name || say('shared.changes.unnamed')
}

/**
 * Describes everything that a full restore of the backup does to the vault; empty if it does
 * nothing.
 */
export function describeReplacement({ entries, onlyHere }: Replacement): string[] {
  const { trash, accounts } = onlyHere
  const named = entries.flatMap(row => {
    if (row.verdict === 'missing') return [say('shared.changes.missing', { name: nameOf(row) })]
    if (row.verdict === 'only-here') return [say('shared.changes.onlyHere', { name: nameOf(row) })]
    return describeDifferences(row)
  })
  return [
    ...named,
    ...(trash > 0 ? [say('shared.changes.trash', { count: trash })] : []),
    ...(accounts > 0 ? [say('shared.changes.accounts', { count: accounts })] : []),
  ]
}

/** Describes in one sentence what a restore did: '1 changed, 2 added'. */
export function describeCounts({ changed, added, removed }: Counts): string {
  const parts = [
    ...(changed > 0 ? [say('shared.changes.changed', { what: changed })] : []),
    ...(added > 0 ? [say('shared.changes.added', { what: added })] : []),
    ...(removed > 0 ? [say('shared.changes.removed', { what: removed })] : []),
  ]
  return parts.length === 0 ? say('shared.changes.noneDiffered') : parts.join(', ')
}

/**
 * Returns sentences about one entry that a replacement changes; none if the entry stays the same.
 */
function describeDifferences(row: Row): string[] {
  const name = nameOf(row)
  const parts = partsOf(row)
  const moved = counterOf(row)
  return [
    ...(parts ? [say('shared.changes.namedParts', { name, parts })] : []),
    ...(moved
      ? [
          moved.isBack
            ? say('shared.changes.namedCounterBack', { name, ...moved })
            : say('shared.changes.namedCounter', { name, ...moved }),
        ]
      : []),
  ]
}

/** Describes an entry whose name is shown next to the text. */
export function describeBesideName(row: Row): string[] {
  const parts = partsOf(row)
  const moved = counterOf(row)
  return [
    ...(parts ? [say('shared.changes.parts', { parts })] : []),
    ...(moved
      ? [
          moved.isBack
            ? say('shared.changes.counterBack', moved)
            : say('shared.changes.counter', moved),
        ]
      : []),
  ]
}

/** Returns 'note and tags'; null if nothing differs. */
function partsOf({ differences }: Row): List | null {
  const all = differences.flatMap(({ part, here, inBackup }) => {
    if (part === 'counter') return []
    const name = words(partKeys[part])
    if (here === null || inBackup === null) return [name]
    const values = { part: name, here: quoted(here), inBackup: quoted(inBackup) }
    return [words('shared.changes.part', values)]
  })
  return all.length === 0 ? null : { all, as: 'and' }
}

function counterOf({ differences }: Row) {
  const { here = null, inBackup = null } = differences.find(({ part }) => part === 'counter') ?? {}
  // Only one side is counter-based, so the kind of code differs, which is already among the parts.
  if (here === null || inBackup === null) return null
  return { here, inBackup, isBack: Number(inBackup) < Number(here) }
}

const quoted = (text: string) =>
  text === '' ? words('shared.changes.nothing') : words('shared.changes.quoted', { text })

/** Returns '2 added, GitHub, ada changed' or, if no entry differs, what else may. */
export function describeChanges({ added, changed, removed }: BackupChanges): string {
  const parts = [
    ...(added.count > 0 ? [say('shared.changes.added', { what: named(added) })] : []),
    ...(changed.count > 0 ? [say('shared.changes.changed', { what: named(changed) })] : []),
    ...(removed.count > 0 ? [say('shared.changes.removed', { what: named(removed) })] : []),
  ]
  return parts.length === 0 ? say('shared.changes.same') : parts.join('; ')
}

/** Names one or two of them, and counts more. */
function named({ count, names }: Named): List | number {
  return count > 2 || names.length < count ? count : { all: names.map(nameOf), as: 'and' }
}
