import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { EntryReference } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { entryName } from '../../stores/entry-name.ts'
import { useStores } from '../../stores/stores-context.ts'

interface EntryPickerProps {
  /** The entries that seem to be the account's, the linked one first. */
  readonly likely: readonly EntryReference[]
  readonly linkedId: string | null
  readonly value: string | null
  onChange(entryId: string): void
}

/**
 * Chooses the entry that produces an account's codes. Every other one of its kind can be chosen as
 * well.
 */
export function EntryPicker({ likely, linkedId, value, onChange }: EntryPickerProps) {
  const { entries } = useStores()
  const list = useStore(entries, state => state.list)
  const data = useMemo(() => {
    const known = new Set(likely.map(({ id }) => id))
    const others = (list ?? []).filter(({ id, otp }) => otp.type === 'totp' && !known.has(id))
    const toOption = (entry: EntryReference) => ({ value: entry.id, label: entryName(entry) })
    if (likely.length === 0) return others.map(toOption)
    return [
      { group: say('prove.entry.likely'), items: likely.map(toOption) },
      ...(others.length > 0
        ? [{ group: say('prove.entry.others'), items: others.map(toOption) }]
        : []),
    ]
  }, [likely, list])

  return (
    <Select
      label={say('account.entry')}
      description={value !== null && value !== linkedId ? say('prove.entry.willBeLinked') : null}
      searchable
      allowDeselect={false}
      maxDropdownHeight={220}
      nothingFoundMessage={say('prove.entry.none')}
      data={data}
      value={value}
      onChange={id => id !== null && onChange(id)}
    />
  )
}
