import { Text } from '@mantine/core'
import { say } from '../../../shared/wording/say.ts'

/** Explains why an answer from the vault may take a while. */
export function FreshCodeHint() {
  return (
    <Text size="sm" c="dimmed" role="status">
      {say('prove.waitsForCode')}
    </Text>
  )
}
