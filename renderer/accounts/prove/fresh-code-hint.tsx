import { Text } from '@mantine/core'

/** Why an answer from the vault may take its time. */
export function FreshCodeHint() {
  return (
    <Text size="sm" c="dimmed" role="status">
      No code is sent twice: this can take until the next one is due.
    </Text>
  )
}
