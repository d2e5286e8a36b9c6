import { Button, Text, Title } from '@mantine/core'
import { say } from '../../shared/wording/say.ts'
import { Stage } from '../parts/layout/stage.tsx'

/** Shows why the host doesn't answer, and offers to try again. */
export function Unreachable({ message, retry }: { message: string; retry: () => Promise<void> }) {
  return (
    <Stage>
      <Title order={1} size="h2">
        {say('window.unreachable')}
      </Title>
      <Text role="alert">{message}</Text>
      <Button onClick={() => void retry()}>{say('labels.tryAgain')}</Button>
    </Stage>
  )
}
