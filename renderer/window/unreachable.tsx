import { Button, Text, Title } from '@mantine/core'
import { Stage } from '../parts/layout/stage.tsx'

/** The host does not answer: says why and offers to try again. */
export function Unreachable({ message, retry }: { message: string; retry: () => Promise<void> }) {
  return (
    <Stage>
      <Title order={1} size="h2">
        Countersign does not answer
      </Title>
      <Text role="alert">{message}</Text>
      <Button onClick={() => void retry()}>Try again</Button>
    </Stage>
  )
}
