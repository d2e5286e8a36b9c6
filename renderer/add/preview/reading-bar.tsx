import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../../shared/wording/say.ts'
import { words } from '../../../shared/wording/words.ts'
import { saidWith } from '../../parts/said.ts'
import { useStores } from '../../stores/stores-context.ts'

/** Shows the picture or file that is being read. */
export function ReadingBar() {
  const { imports } = useStores()
  const reading = useStore(imports, state => state.reading)
  const { name = '', at = 0, of = 1 } = reading ?? {}

  return (
    <Stack gap={6}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" role="status" truncate>
          {saidWith(
            of > 1
              ? words('importing.reading.oneOf', { name, number: at + 1, total: of })
              : words('importing.reading', { name }),
            { bdi: chunks => <bdi>{chunks}</bdi> },
          )}
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          data-autofocus
          onClick={() => imports.getState().stopReading()}
        >
          {say('importing.reading.stop')}
        </Button>
      </Group>
      <Progress
        value={((at + 0.5) / Math.max(1, of)) * 100}
        aria-label={say('importing.reading.progress')}
      />
    </Stack>
  )
}
