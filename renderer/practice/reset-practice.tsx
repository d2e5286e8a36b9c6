import { Button, Group, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { Failure } from '../shell/failure.tsx'
import { useAttempt } from '../shell/use-attempt.ts'
import { useStores } from '../stores/stores-context.ts'

/** Takes everything at the practice server back to the first day, once that was confirmed. */
export function ResetPractice() {
  const { practice, announcer } = useStores()
  const [asks, setAsks] = useState(false)
  const { busy, failure, attempt } = useAttempt()

  const reset = () =>
    attempt(async () => {
      await practice.getState().reset()
      announcer.getState().announce('The practice server is as on the first day.')
      setAsks(false)
    })

  return (
    <>
      <Button variant="subtle" color="gray" w="fit-content" onClick={() => setAsks(true)}>
        Reset the practice server
      </Button>
      <Modal opened={asks} onClose={() => setAsks(false)} title="Reset the practice server?">
        <div className="stack">
          <Text>
            Its people are as on the first day again. The accounts that you signed in to there, and
            their codes, leave your vault for good. Everything else stays.
          </Text>
          <Failure sentence={failure} />
          <Group justify="flex-end">
            <Button variant="default" data-autofocus onClick={() => setAsks(false)}>
              Keep
            </Button>
            <Button color="red" loading={busy} onClick={() => void reset()}>
              Reset
            </Button>
          </Group>
        </div>
      </Modal>
    </>
  )
}
