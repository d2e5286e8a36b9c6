/** Describes for the terminal what incoming entries match in the vault. */
import { listChanges } from '../shared/describe-match.ts'
import type { Match } from '../shared/match-models.ts'
import { nameOf } from '../shared/name-of.ts'
import { say } from '../shared/wording/say.ts'
import type { Output } from './output.ts'

interface Row extends Match {
  readonly issuer: string
  readonly label: string
}

/** Explains how to import entries that were left as they are. */
export function tellLeftAsTheyAre(rows: readonly Row[], { note }: Output): void {
  const tell = (
    verdict: 'changed' | 'elsewhere' | 'trashed',
    describe: (row: Row, name: string) => string,
  ) => {
    const told = rows.filter(row => row.verdict === verdict)
    if (told.length === 0) return
    note(say(`cli.known.${verdict}`, { count: told.length }))
    for (const row of told) note(`  ${describe(row, nameOf(row))}`)
  }

  tell('changed', (row, name) =>
    say('cli.program.about', { what: name, said: listChanges(row.changes) }),
  )
  tell('elsewhere', (row, name) => say('cli.known.hereAs', { name, other: metName(row) }))
  tell('trashed', describeTrashed)
}

/** Describes what an entry shares with another although it was added; null if it shares nothing. */
export function describeLikeness(row: Row): string | null {
  if (row.verdict === 'conflict') return say('cli.known.sameName')
  if (row.verdict !== 'new' || !row.existing) return null
  return say('cli.known.sameSecret', { other: metName(row) })
}

function describeTrashed(row: Row, name: string): string {
  const other = metName(row)
  const isOther = other !== name
  if (row.changes.length === 0) return isOther ? say('cli.known.trashedAs', { name, other }) : name
  const changes = listChanges(row.changes)
  return isOther
    ? say('cli.known.trashedAsWith', { name, other, changes })
    : say('cli.known.trashedWith', { name, changes })
}

const metName = ({ existing }: Row) => (existing ? nameOf(existing) : say('cli.known.unnamed'))
