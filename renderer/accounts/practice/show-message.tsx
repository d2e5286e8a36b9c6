import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { PracticeMessage } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'

/** Shows a message of the practice server at the moment when a real one would arrive on a phone. */
export function showMessage(message: PracticeMessage, copy: (code: string) => void): void {
  const { channel, to, code } = message
  const id = notifications.show({
    autoClose: 20_000,
    withBorder: true,
    title: say('notices.practice.arrived', { channel, to }),
    message: code !== null && (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text
          className="private-text"
          size="lg"
          fw={600}
          c="var(--ink)"
          style={{ fontVariantNumeric: 'tabular-nums' }}
        >
          {code}
        </Text>
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          onClick={() => {
            notifications.hide(id)
            copy(code)
          }}
        >
          {say('notices.practice.copyCode')}
        </Button>
      </Group>
    ),
  })
}
