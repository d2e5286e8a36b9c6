import { Button, Text } from '@mantine/core'
import { IconClockExclamation } from '@tabler/icons-react'
import { useStore } from 'zustand'
import { say } from '../../../shared/wording/say.ts'
import { Notice } from '../../parts/feedback/notice.tsx'
import { useStores } from '../../stores/stores-context.ts'
import { useAccountActions } from '../account/use-account-actions.ts'
import { clockSentence } from './clock-sentence.ts'

/** Shows how far off this computer's clock is, and corrects codes if the user agrees. */
export function ClockNotice({ boxed = false }: { boxed?: boolean }) {
  const { accounts } = useStores()
  const { correctClock } = useAccountActions()
  const clock = useStore(accounts, state => state.clock)
  const sentence = clock && clockSentence(clock)
  if (!clock || !sentence) return null
  const corrects = clock.correctionMs !== null

  return (
    <Notice icon={<IconClockExclamation size={18} />} quiet={corrects} boxed={boxed}>
      <Text size="sm">{sentence}</Text>
      <Button
        size="compact-sm"
        variant={corrects ? 'subtle' : 'default'}
        onClick={() => void correctClock(!corrects)}
      >
        {corrects ? say('notices.overview.clock.stop') : say('account.correctCodes')}
      </Button>
    </Notice>
  )
}
