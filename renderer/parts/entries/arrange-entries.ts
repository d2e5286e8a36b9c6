import type { EntrySummary } from '../../../shared/entry-models.ts'
import { fold } from '../../../shared/fold.ts'
import type { ListGroup, ListSort } from '../../../shared/settings-models.ts'

/** A part of the list. Only a list without groups has a part of the kind `all`, and no other. */
export interface ListSection {
  readonly kind: 'all' | 'pinned' | 'issuer' | 'tag' | 'rest'
  /** The issuer or the tag, with a capital letter if one of its entries has that; or empty. */
  readonly name: string
  readonly entries: readonly EntrySummary[]
}

export interface Arrangement {
  readonly sort: ListSort
  readonly group: ListGroup
  /** A BCP 47 tag: each language has its own alphabet. */
  readonly locale: string
}

/**
 * Returns the entries as the list shows them, pinned ones first. An entry with several tags is in
 * the section of each. Sections follow the alphabet, and entries without an issuer or a tag are the
 * last. Ties keep the user's own order.
 */
export function arrangeEntries(
  entries: readonly EntrySummary[],
  { sort, group, locale }: Arrangement,
): ListSection[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const sorted = sortEntries(entries, sort, compare)
  const pinned = sorted.filter(entry => entry.pinned)
  const others = sorted.filter(entry => !entry.pinned)
  if (group === 'none') return [{ kind: 'all', name: '', entries: [...pinned, ...others] }]

  const groups = new Map<string, EntrySummary[]>()
  const spellings = new Map<string, string>()
  const rest: EntrySummary[] = []
  for (const entry of others) {
    const names = (group === 'tag' ? entry.tags : [entry.issuer.trim()]).filter(Boolean)
    if (names.length === 0) rest.push(entry)
    for (const name of names) {
      const key = fold(name)
      const known = spellings.get(key)
      if (known === undefined || name < known) spellings.set(key, name)
    }
    // Names that differ only in case are one group, which has no entry twice.
    for (const key of new Set(names.map(fold))) {
      const members = groups.get(key)
      if (members) members.push(entry)
      else groups.set(key, [entry])
    }
  }
  const sections = [...groups].map(
    ([key, members]): ListSection => ({
      kind: group,
      name: spellings.get(key) ?? key,
      entries: members,
    }),
  )
  return [
    { kind: 'pinned' as const, name: '', entries: pinned },
    ...sections.sort((a, b) => compare(a.name, b.name)),
    { kind: 'rest' as const, name: '', entries: rest },
  ].filter(section => section.entries.length > 0)
}

function sortEntries(
  entries: readonly EntrySummary[],
  sort: ListSort,
  compare: (a: string, b: string) => number,
): readonly EntrySummary[] {
  if (sort === 'own') return entries
  // An entry that lacks one part of its name is sorted by the other, which is what the card shows.
  const first = ({ issuer, label }: EntrySummary) =>
    sort === 'issuer' ? issuer.trim() || label.trim() : label.trim() || issuer.trim()
  const second = ({ issuer, label }: EntrySummary) => (sort === 'issuer' ? label : issuer).trim()
  return entries.toSorted((a, b) => compare(first(a), first(b)) || compare(second(a), second(b)))
}
