import { Button, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { EntrySummary } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import classes from '../parts/entries/details.module.css'
import { useEntryActions } from '../parts/entries/use-entry-actions.ts'

export function RemoveEntry({ entry, onRemoved }: { entry: EntrySummary; onRemoved: () => void }) {
  const actions = useEntryActions()

  return (
    <section className={classes.section} aria-label={say('labels.remove')}>
      <Button
        variant="light"
        color="red"
        leftSection={<IconTrash size={17} />}
        onClick={() => {
          onRemoved()
          void actions.remove(entry)
        }}
      >
        {say('entry.remove')}
      </Button>
      <Text size="sm" c="dimmed" mt={8}>
        {say('entry.remove.hint')}
      </Text>
    </section>
  )
}
