import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { saidWith } from '../parts/said.ts'
import { useStores } from '../stores/stores-context.ts'

/** The files are read, one after the other. */
export function ReadingStep() {
  const { imports } = useStores()
  const reading = useStore(imports, state => state.reading)
  const { name = '', at = 0, of = 1 } = reading ?? {}

  return (
    <Stack gap="sm">
      <Text role="status" truncate>
        {saidWith(
          of > 1
            ? words('importing.reading.oneOf', { name, number: at + 1, total: of })
            : words('importing.reading', { name }),
          { bdi: chunks => <bdi>{chunks}</bdi> },
        )}
      </Text>
      <Progress
        value={((at + 0.5) / Math.max(1, of)) * 100}
        animated
        aria-label={say('importing.reading.progress')}
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
