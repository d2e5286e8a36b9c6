import { Text } from '@mantine/core'
import { say } from '../../../shared/wording/say.ts'

/** Why an answer from the vault may take its time. */
export function FreshCodeHint() {
  return (
    <Text size="sm" c="dimmed" role="status">
      {say('prove.waitsForCode')}
    </Text>
  )
}
