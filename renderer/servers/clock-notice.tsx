import { Button, Text } from '@mantine/core'
import { IconClockExclamation } from '@tabler/icons-react'
import { useStore } from 'zustand'
import { Notice } from '../shell/notice.tsx'
import { showFailure } from '../shell/show-failure.ts'
import { useStores } from '../stores/stores-context.ts'
import { clockSentence } from './clock-sentence.ts'

/** This computer's clock is off: says by how much, and corrects codes by it where the user agrees. */
export function ClockNotice({ boxed = false }: { boxed?: boolean }) {
  const { call, servers } = useStores()
  const clock = useStore(servers, state => state.clock)
  const sentence = clock && clockSentence(clock)
  if (!clock || !sentence) return null
  const corrects = clock.correctionMs !== null

  const correct = (on: boolean) =>
    call('clock.correct', { on }).then(servers.getState().adoptClock, showFailure)

  return (
    <Notice icon={<IconClockExclamation size={18} />} quiet={corrects} boxed={boxed}>
      <Text size="sm">{sentence}</Text>
      <Button
        size="compact-sm"
        variant={corrects ? 'subtle' : 'default'}
        onClick={() => void correct(!corrects)}
      >
        {corrects ? 'Stop correcting' : 'Correct the codes'}
      </Button>
    </Notice>
  )
}
