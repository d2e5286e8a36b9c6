/** What a backup changes, in sentences: the window and the terminal say the same. */
import type { Output } from './contract.ts'
import type { BackupChanges, BackupComparison, EntryDifference } from './transfer-models.ts'

type Replacement = Pick<BackupComparison, 'entries' | 'onlyHere'>
type Counts = Output<'backups.restore'>
type Named = BackupChanges['added']
type Row = BackupComparison['entries'][number]
type Part = EntryDifference['part']

const partNames: Readonly<Record<Exclude<Part, 'counter'>, string>> = {
  issuer: 'issuer',
  label: 'account name',
  tags: 'tags',
  note: 'note',
  secret: 'secret',
  parameters: 'kind of code',
  'backup-codes': 'backup codes',
  pinned: 'pin',
  icon: 'icon',
  account: 'account at a server',
}

/** 'GitHub, ada'. */
function nameOf({ issuer, label }: { issuer: string; label: string }): string {
  return [issuer.trim(), label.trim()].filter(Boolean).join(', ') || 'Unnamed entry'
}

/** All that making the vault as it was in the backup does to it; empty where that is nothing. */
export function describeReplacement({ entries, onlyHere }: Replacement): string[] {
  const { trash, accounts } = onlyHere
  const named = entries.flatMap(row => {
    if (row.verdict === 'missing') return [`${nameOf(row)} is added.`]
    return row.verdict === 'only-here' ? [`${nameOf(row)} is removed.`] : describeDifferences(row)
  })
  return [
    ...named,
    ...(trash > 0 ? [`${counted(trash, 'entry', 'entries')} of the trash will be gone.`] : []),
    ...(accounts > 0
      ? [`${counted(accounts, 'account', 'accounts')} at servers will be forgotten.`]
      : []),
  ]
}

/** What a restore did, in one sentence: '1 changed, 2 added'. */
export function describeCounts({ changed, added, removed }: Counts): string {
  const parts = [`${changed} changed`, `${added} added`, `${removed} removed`].filter(
    part => !part.startsWith('0 '),
  )
  return parts.length === 0 ? 'no entry differed' : parts.join(', ')
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** What becomes of one entry that a replacement changes, in sentences; none for one that it does not. */
export function describeDifferences(row: Row): string[] {
  const name = nameOf(row)
  const counter = row.differences.find(({ part }) => part === 'counter')
  const others = row.differences.flatMap(({ part, here, inBackup }) => {
    if (part === 'counter') return []
    if (here === null || inBackup === null) return [partNames[part]]
    return [`${partNames[part]} (“${here}” becomes “${inBackup}”)`]
  })
  return [
    ...(others.length > 0 ? [`${name}: ${listOf(others)} as in the backup.`] : []),
    ...(counter ? [describeCounter(name, counter)] : []),
  ]
}

function describeCounter(name: string, { here, inBackup }: EntryDifference): string {
  if (here === null || inBackup === null)
    return `${name}: another kind of code, with or without counter.`
  const move = `The counter of ${name} goes from ${here} to ${inBackup}`
  return Number(inBackup) < Number(here) ? `${move}: its next codes were used already.` : `${move}.`
}

/** '2 added, GitHub, ada changed' or, where no entry differs, what else may. */
export function describeChanges({ added, changed, removed }: BackupChanges): string {
  const parts = [said(added, 'added'), said(changed, 'changed'), said(removed, 'removed')]
  const some = parts.filter(part => part !== null)
  return some.length === 0 ? 'The entries are as before' : some.join('; ')
}

/** One or two by their names, more by their number. */
function said({ count, names }: Named, verb: string): string | null {
  if (count === 0) return null
  return count > 2 || names.length < count
    ? `${count} ${verb}`
    : `${names.map(nameOf).join(' and ')} ${verb}`
}

/** 'a, b and c'. */
function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
