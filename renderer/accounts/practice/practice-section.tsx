import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { say, sayWords } from '../../../shared/wording/say.ts'
import { Failure } from '../../parts/feedback/failure.tsx'
import { showFailure } from '../../parts/feedback/show-failure.ts'
import { useAttempt } from '../../parts/forms/use-attempt.ts'
import { Row, Section } from '../../parts/layout/section.tsx'
import { useStores } from '../../stores/stores-context.ts'
import { PracticeMessages } from './practice-messages.tsx'
import { PracticePeople } from './practice-people.tsx'
import { ResetPractice } from './reset-practice.tsx'

/** Shows the practice server: a button while it is closed, or its people and what it sent. */
export function PracticeSection() {
  const { practice } = useStores()
  const status = useStore(practice, state => state.status)
  const { busy, failure, attempt } = useAttempt()

  useEffect(() => {
    practice.getState().load().catch(showFailure)
  }, [practice])

  if (status?.state === 'running') {
    return (
      <>
        <Section title={say('practice.title')}>
          <PracticePeople people={status.people} />
          <ResetPractice />
        </Section>
        <PracticeMessages />
      </>
    )
  }
  return (
    <>
      <Section title={say('practice.title')}>
        <Row name={say('practice.try')} hint={say('practice.try.hint')}>
          <Button
            variant="default"
            loading={busy || status?.state === 'starting'}
            disabled={status === null}
            onClick={() => void attempt(() => practice.getState().open())}
          >
            {say('practice.openServer')}
          </Button>
        </Row>
        {/* The stored data may be what is broken. */}
        {status?.state === 'failed' && <ResetPractice />}
      </Section>
      <Failure sentence={status?.message ? sayWords(status.message) : failure} />
    </>
  )
}
