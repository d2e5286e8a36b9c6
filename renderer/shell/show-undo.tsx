import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { showFailure } from './show-failure.ts'

/** Says what was done, with a button that takes it back. */
export function showUndo(sentence: string, undo: () => Promise<void>): void {
  const id = notifications.show({
    autoClose: 8000,
    withBorder: true,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm" lineClamp={2} dir="auto">
          {sentence}
        </Text>
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          onClick={() => {
            notifications.hide(id)
            undo().catch(showFailure)
          }}
        >
          Undo
        </Button>
      </Group>
    ),
  })
}
