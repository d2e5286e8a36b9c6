/** What entries meet in the vault, in sentences for the terminal. */
import { describeChanges } from '../shared/describe-meeting.ts'
import type { Meeting, Verdict } from '../shared/models.ts'
import { nameOf } from '../shared/name-of.ts'
import type { Output } from './output.ts'

interface Row extends Meeting {
  readonly issuer: string
  readonly label: string
}

/** Of those that were left as they are: how they come in. */
export function tellLeftAsTheyAre(rows: readonly Row[], { note }: Output): void {
  const of = (verdict: Verdict) => rows.filter(row => row.verdict === verdict)
  const tell = (heading: string, told: readonly Row[], describe: (row: Row) => string) => {
    if (told.length === 0) return
    note(`${told.length} ${told.length === 1 ? 'is' : 'are'} ${heading}`)
    for (const row of told) note(`  ${describe(row)}`)
  }

  tell(
    'in the vault with other settings. To take over the new ones, give --on-known update:',
    of('changed'),
    row => `${nameOf(row)}: ${describeChanges(row.changes)}`,
  )
  tell(
    'in the vault under another name. To add the same again, give --on-known add:',
    of('elsewhere'),
    row => `${nameOf(row)} is here as ${metName(row)}`,
  )
  tell(
    'in the trash. Restore with "countersign restore", or give --on-known add:',
    of('trashed'),
    row => `${nameOf(row)}${describeTrashed(row)}`,
  )
}

/** Of one that was added although its name or its key is in the vault; null where neither is. */
export function describeLikeness(row: Row): string | null {
  if (row.verdict === 'conflict') {
    return 'It has another key than the entry of the same name: both are in the vault now.'
  }
  return row.verdict === 'new' && row.meets ? `It shares its key with ${metName(row)}.` : null
}

function describeTrashed(row: Row): string {
  const asOther = metName(row) === nameOf(row) ? '' : `, as ${metName(row)}`
  return row.changes.length === 0
    ? asOther
    : `${asOther}; this one has ${describeChanges(row.changes)}`
}

const metName = ({ meets }: Row) => (meets ? nameOf(meets) : 'an earlier one')
