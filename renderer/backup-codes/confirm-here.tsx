import { Button, Group, Text } from '@mantine/core'
import { say } from '../../shared/wording/say.ts'

interface ConfirmHereProps {
  readonly question: string
  readonly action: string
  onConfirm(): void
  onCancel(): void
}

/** Asks for confirmation in place before something that can't be undone. */
export function ConfirmHere({ question, action, onConfirm, onCancel }: ConfirmHereProps) {
  return (
    <Group gap={6} role="group" aria-label={question}>
      <Text size="sm" flex="1 1 10em">
        {question}
      </Text>
      <Button size="compact-sm" variant="default" autoFocus onClick={onCancel}>
        {say('labels.keep')}
      </Button>
      <Button size="compact-sm" color="red" onClick={onConfirm}>
        {action}
      </Button>
    </Group>
  )
}
