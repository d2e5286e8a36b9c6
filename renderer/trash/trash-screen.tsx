import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { TrashedEntry } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { Page } from '../parts/layout/page.tsx'
import { ConfirmPurge } from './confirm-purge.tsx'
import classes from './trash.module.css'
import { TrashRow } from './trash-row.tsx'
import { useTrash } from './use-trash.ts'

/** Shows what was removed and can still be restored. */
export function TrashScreen() {
  const trash = useTrash()
  const [purging, setPurging] = useState<readonly TrashedEntry[] | null>(null)

  return (
    <Page>
      <Group justify="space-between">
        <Title order={1} size="h3">
          {say('labels.trash')}
        </Title>
        {trash.list !== null && trash.list.length > 0 && (
          <Button variant="default" onClick={() => setPurging(trash.list)}>
            {say('trash.empty')}
          </Button>
        )}
      </Group>
      <Text c="dimmed" size="sm">
        {say('trash.hint')}
      </Text>
      <Failure sentence={trash.failure} />
      {trash.list === null && !trash.failure && <Waiting name={say('trash.loading')} />}
      {trash.list?.length === 0 && (
        <Text ta="center" py={60} c="dimmed">
          {say('trash.isEmpty')}
        </Text>
      )}
      {trash.list !== null && trash.list.length > 0 && (
        <ul className={classes.list} aria-label={say('trash.removedEntries')}>
          {trash.list.map(entry => (
            <TrashRow
              key={entry.id}
              entry={entry}
              onRestore={() => void trash.restore([entry])}
              onPurge={() => setPurging([entry])}
            />
          ))}
        </ul>
      )}
      <Stack>
        <ConfirmPurge
          entries={purging}
          onClose={() => setPurging(null)}
          onConfirm={async () => {
            if (purging) await trash.purge(purging)
            setPurging(null)
          }}
        />
      </Stack>
    </Page>
  )
}
