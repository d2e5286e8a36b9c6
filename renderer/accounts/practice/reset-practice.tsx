import { Button, Group, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { say } from '../../../shared/wording/say.ts'
import { showFailure } from '../../parts/feedback/show-failure.ts'
import { Row } from '../../parts/layout/section.tsx'
import { useStores } from '../../stores/stores-context.ts'

/** Resets everything on the practice server once the user has confirmed it. */
export function ResetPractice() {
  const { practice, announcer } = useStores()
  const [asks, setAsks] = useState(false)

  async function reset() {
    setAsks(false)
    await practice.getState().reset()
    announcer.getState().announce(say('practice.reset.done'))
  }

  return (
    <>
      <Row name={say('practice.startOver')} hint={say('practice.startOver.hint')}>
        <Button
          variant="default"
          aria-label={say('practice.reset.named')}
          onClick={() => setAsks(true)}
        >
          {say('account.reset')}
        </Button>
      </Row>
      <Modal opened={asks} onClose={() => setAsks(false)} title={say('practice.reset.ask')}>
        <div className="stack">
          <Text>{say('practice.reset.intro')}</Text>
          <Group justify="flex-end">
            <Button variant="default" data-autofocus onClick={() => setAsks(false)}>
              {say('account.keep')}
            </Button>
            <Button color="red" onClick={() => void reset().catch(showFailure)}>
              {say('account.reset')}
            </Button>
          </Group>
        </div>
      </Modal>
    </>
  )
}
