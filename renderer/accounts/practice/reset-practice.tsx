import { Button, Group, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { showFailure } from '../../parts/feedback/show-failure.ts'
import { Row } from '../../parts/layout/section.tsx'
import { useStores } from '../../stores/stores-context.ts'

/** Takes everything at the practice server back to the first day, once that was confirmed. */
export function ResetPractice() {
  const { practice, announcer } = useStores()
  const [asks, setAsks] = useState(false)

  async function reset() {
    setAsks(false)
    await practice.getState().reset()
    announcer.getState().announce('The practice server is as on the first day.')
  }

  return (
    <>
      <Row name="Begin again" hint="Takes everything here back to the first day.">
        <Button
          variant="default"
          aria-label="Reset the practice server"
          onClick={() => setAsks(true)}
        >
          Reset
        </Button>
      </Row>
      <Modal opened={asks} onClose={() => setAsks(false)} title="Reset the practice server?">
        <div className="stack">
          <Text>
            Its people are as on the first day again. The accounts that you signed in to there, and
            their codes, leave your vault for good. Everything else stays.
          </Text>
          <Group justify="flex-end">
            <Button variant="default" data-autofocus onClick={() => setAsks(false)}>
              Keep
            </Button>
            <Button color="red" onClick={() => void reset().catch(showFailure)}>
              Reset
            </Button>
          </Group>
        </div>
      </Modal>
    </>
  )
}
