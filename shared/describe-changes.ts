/** What a backup changes, in sentences: the window and the terminal say the same. */

import type { BackupChanges } from './backup-changes.ts'
import type { Output } from './contract.ts'
import type { BackupComparison, EntryDifference } from './transfer-models.ts'

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
  pin: 'PIN',
  parameters: 'kind of code',
  'backup-codes': 'backup codes',
  pinned: 'pinning',
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
function describeDifferences(row: Row): string[] {
  const name = nameOf(row)
  const { parts, counter } = sayDifferences(row)
  return [
    ...(parts === '' ? [] : [`${name} gets its ${parts} from the backup.`]),
    ...(counter === '' ? [] : [`The counter of ${name} ${counter}.`]),
  ]
}

/** The same where the entry is named beside it. */
export function describeBesideName(row: Row): string[] {
  const { parts, counter } = sayDifferences(row)
  return [
    ...(parts === '' ? [] : [`Gets its ${parts} from the backup.`]),
    ...(counter === '' ? [] : [`The counter ${counter}.`]),
  ]
}

/** 'note and tags', 'goes from 15 to 0: …'; empty where there is nothing to say. */
function sayDifferences({ differences }: Row): { parts: string; counter: string } {
  const parts = differences.flatMap(({ part, here, inBackup }) => {
    if (part === 'counter') return []
    if (here === null || inBackup === null) return [partNames[part]]
    return [`${partNames[part]} (${quoted(here)} becomes ${quoted(inBackup)})`]
  })
  const counter = differences.find(({ part }) => part === 'counter')
  return { parts: listOf(parts), counter: counter ? sayCounter(counter) : '' }
}

function sayCounter({ here, inBackup }: EntryDifference): string {
  // Then it is another kind of code, which is among the parts.
  if (here === null || inBackup === null) return ''
  const move = `goes from ${here} to ${inBackup}`
  return Number(inBackup) < Number(here) ? `${move}: its next codes were used already` : move
}

const quoted = (text: string) => (text === '' ? 'none' : `“${text}”`)

/** '2 added, GitHub, ada changed' or, where no entry differs, what else may. */
export function describeChanges({ added, changed, removed }: BackupChanges): string {
  const parts = [said(added, 'added'), said(changed, 'changed'), said(removed, 'removed')]
  const some = parts.filter(part => part !== null)
  return some.length === 0 ? 'The entries are as before' : some.join('; ')
}

/** Names one or two of them, and counts more. */
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
