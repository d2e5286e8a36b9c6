import { Select } from '@mantine/core'
import { useMemo } from 'react'
import type { EntryId, EntrySummary } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import { entryName } from '../stores/entry-name.ts'

interface ChooseEntryProps {
  readonly entries: readonly EntrySummary[]
  onChosen(id: EntryId): void
}

/** Lets the user choose the entry that gets backup codes. */
export function ChooseEntry({ entries, onChosen }: ChooseEntryProps) {
  const data = useMemo(
    () => entries.map(entry => ({ value: entry.id, label: entryName(entry) })),
    [entries],
  )

  return (
    <Select
      aria-label={say('backupCodes.addToEntry')}
      placeholder={say('backupCodes.addToEntry')}
      w={{ base: '100%', xs: 250 }}
      searchable
      limit={40}
      maxDropdownHeight={260}
      nothingFoundMessage={say('backupCodes.noSuchEntry')}
      data={data}
      value={null}
      onChange={id => id !== null && onChosen(id)}
    />
  )
}
