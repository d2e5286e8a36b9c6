import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { say } from '../../../shared/wording/say.ts'
import { showFailure } from './show-failure.ts'

/**
 * Tells what was done, with a button to undo it. `onGone` is called if it wasn't undone in time.
 */
export function showUndo(sentence: string, undo: () => Promise<void>, onGone?: () => void): void {
  let taken = false
  const id = notifications.show({
    autoClose: 8000,
    withBorder: true,
    onClose: () => !taken && onGone?.(),
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm" lineClamp={4} dir="auto">
          {sentence}
        </Text>
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          onClick={() => {
            taken = true
            notifications.hide(id)
            undo().catch(showFailure)
          }}
        >
          {say('labels.undo')}
        </Button>
      </Group>
    ),
  })
}
