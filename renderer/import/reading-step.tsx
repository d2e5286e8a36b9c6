import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { useStores } from '../stores/stores-context.ts'

/** The files are read, one after the other. */
export function ReadingStep() {
  const { imports } = useStores()
  const reading = useStore(imports, state => state.reading)
  const { name = '', at = 0, of = 1 } = reading ?? {}

  return (
    <Stack gap="sm">
      <Text role="status" truncate>
        Reading <bdi>{name}</bdi> {of > 1 && `(${at + 1} of ${of})`}
      </Text>
      <Progress
        value={((at + 0.5) / Math.max(1, of)) * 100}
        animated
        aria-label={say('importing.readingTheFiles')}
      />
      <Group justify="flex-end">
        <Button
          variant="default"
          data-autofocus
          autoFocus
          onClick={() => imports.getState().close()}
        >
          {say('labels.cancel')}
        </Button>
      </Group>
    </Stack>
  )
}
