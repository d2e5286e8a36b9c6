import { Button, Group } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { ImportFile, ImportRow as Row } from '../../../shared/transfer-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { TickList } from '../../parts/layout/tick-list.tsx'
import { entryName } from '../../stores/entry-name.ts'
import { canTick } from '../../stores/match.ts'
import { useStores } from '../../stores/stores-context.ts'
import { isUnconfirmed } from '../../stores/tick-new.ts'
import { FilterBar } from './filter-bar.tsx'
import { ImportRow } from './import-row.tsx'
import { countGroups, groupOf, groups, type RowGroup } from './row-group.ts'

const keyOf = ({ key }: Row) => key
const noFiles: readonly ImportFile[] = []

/** A list up to this length can be seen at a glance. */
const shortList = 6

interface FoundRowsProps {
  readonly rows: readonly Row[]
  readonly ticked: ReadonlySet<string>
}

/**
 * Lists the entries that were found, with checkboxes. In a long list, filters show how many there
 * are of each kind.
 */
export function FoundRows({ rows, ticked }: FoundRowsProps) {
  const { imports } = useStores()
  const [group, setGroup] = useState<RowGroup | null>(null)
  const filters = useMemo(() => filtersOf(rows), [rows])
  const chosen = filters.some(({ id }) => id === group) ? group : null
  const shown = useMemo(
    () => (chosen === null ? rows : rows.filter(row => groupOf(row) === chosen)),
    [rows, chosen],
  )
  const agreed = useStore(imports, state => state.agreed)
  const files = useStore(imports, state => state.preview?.files ?? noFiles)
  const isFixed = useCallback(
    (row: Row) => !canTick(row) || isUnconfirmed(row, files, agreed),
    [files, agreed],
  )
  const isLong = rows.length > shortList || files.length > 1
  const { tick } = imports.getState()
  const tickShown = (on: boolean) => tick(shown.filter(row => !isFixed(row)).map(keyOf), on)

  return (
    <div>
      {isLong && (
        <Group justify="space-between" gap="xs" mb={8}>
          <FilterBar
            legend={say('importing.filter')}
            allName={say('importing.filter.all', { count: rows.length })}
            filters={filters}
            chosen={chosen}
            onChoose={id => setGroup(id)}
          />
          {rows.some(canTick) && (
            <Group gap={4}>
              <Button variant="subtle" size="compact-sm" onClick={() => tickShown(true)}>
                {say('importing.rows.selectAll')}
              </Button>
              <Button variant="subtle" size="compact-sm" onClick={() => tickShown(false)}>
                {say('importing.rows.selectNone')}
              </Button>
            </Group>
          )}
        </Group>
      )}
      <TickList
        label={say('findings.entriesFound')}
        items={shown}
        ticked={ticked}
        onTick={(key, on) => tick([key], on)}
        keyOf={keyOf}
        nameOf={entryName}
        isFixed={isFixed}
        Row={ImportRow}
        rowHeight={62}
      />
    </div>
  )
}

/** Returns no filters if all rows are of one kind and need no explanation. */
function filtersOf(rows: readonly Row[]): { id: RowGroup; name: string }[] {
  const counts = countGroups(rows)
  const kinds = groups.filter(kind => counts[kind] > 0)
  if (kinds.length === 1 && kinds[0] === 'new') return []
  return kinds.map(kind => ({
    id: kind,
    name: say(`importing.filter.${kind}`, { count: counts[kind] }),
  }))
}
