import { CloseButton, SegmentedControl, Text, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { EntrySummary } from '../../shared/entry-models.ts'
import { enumerate } from '../../shared/wording/enumerate.ts'
import { say } from '../../shared/wording/say.ts'
import { EntryIcon } from '../icons/entry-icon.tsx'
import { MadeBy } from '../parts/entries/made-by.tsx'
import { rankEntries } from '../parts/entries/rank-entries.ts'
import { TickList, type TickRowProps } from '../parts/layout/tick-list.tsx'
import { entryName } from '../stores/entry-name.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './choose-entries.module.css'

const idOf = ({ id }: EntrySummary) => id
const none: ReadonlySet<string> = new Set()

/** Chooses all entries, or some of them. */
export function ChooseEntries({ total }: { total: number }) {
  const { exports } = useStores()
  const ids = useStore(exports, state => state.ids)
  const { chooseEntries } = exports.getState()

  return (
    <div>
      <SegmentedControl
        fullWidth
        aria-label={say('exporting.which')}
        value={ids === null ? 'all' : 'some'}
        onChange={which => chooseEntries(which === 'all' ? null : none)}
        data={[
          { value: 'all', label: say('exporting.which.all', { total }) },
          {
            value: 'some',
            label: ids?.size
              ? say('exporting.which.selected', { count: ids.size })
              : say('exporting.which.some'),
          },
        ]}
      />
      {ids !== null && <SomeEntries ids={ids} />}
    </div>
  )
}

function SomeEntries({ ids }: { ids: ReadonlySet<string> }) {
  const { exports, entries } = useStores()
  const list = useStore(entries, state => state.list)
  const [query, setQuery] = useState('')
  const shown = useMemo(() => rankEntries(list ?? [], query), [list, query])

  function tick(id: string, on: boolean) {
    const next = new Set(ids)
    if (on) next.add(id)
    else next.delete(id)
    exports.getState().chooseEntries(next)
  }

  return (
    <div className={classes.some}>
      <TextInput
        type="search"
        aria-label={say('exporting.find')}
        placeholder={say('exporting.find.placeholder')}
        autoComplete="off"
        value={query}
        onChange={event => setQuery(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') event.preventDefault()
        }}
        rightSection={
          query && (
            <CloseButton
              size="sm"
              aria-label={say('exporting.find.clear')}
              onClick={() => setQuery('')}
            />
          )
        }
      />
      {shown.length === 0 ? (
        <Text size="sm" c="dimmed">
          {say('exporting.find.nothing')}
        </Text>
      ) : (
        <TickList
          label={say('exporting.entries')}
          items={shown}
          ticked={ids}
          onTick={tick}
          keyOf={idOf}
          nameOf={entryName}
          Row={EntryRow}
          rowHeight={58}
        />
      )}
    </div>
  )
}

function EntryRow({ item, hintsId }: TickRowProps<EntrySummary>) {
  const { issuer, label, madeBy, tags } = item
  return (
    <span className={classes.row}>
      <EntryIcon issuer={issuer} label={label} madeBy={madeBy} />
      <span>
        <bdi className={classes.issuer}>{issuer || label || say('labels.unnamedEntry')}</bdi>{' '}
        {issuer && label && <bdi className={classes.label}>{label}</bdi>}
        <span id={hintsId} className={classes.tags}>
          <MadeBy entry={item} /> {enumerate(tags)}
        </span>
      </span>
    </span>
  )
}
