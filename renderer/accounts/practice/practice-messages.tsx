import { Button, Text } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../../shared/wording/say.ts'
import { showFailure } from '../../parts/feedback/show-failure.ts'
import { Row, Section } from '../../parts/layout/section.tsx'
import { formatAge } from '../../parts/time/duration.ts'
import { useNow } from '../../parts/time/use-now.ts'
import { useStores } from '../../stores/stores-context.ts'
import classes from './practice.module.css'

const shown = 5

/** Shows the messages that are sent to nobody, so that their codes can be copied. */
export function PracticeMessages() {
  const { practice, copier } = useStores()
  const messages = useStore(practice, state => state.messages)
  const now = useNow()

  return (
    <Section title={say('practice.sent')}>
      {messages.length === 0 && (
        <Text className={classes.nothing} size="sm" c="dimmed">
          {say('practice.messages.none')}
        </Text>
      )}
      {messages.slice(0, shown).map(message => {
        const { id, at, channel, to, code } = message
        return (
          <Row key={id} name={say('practice.message', { channel, to })} hint={formatAge(at, now)}>
            {code !== null && (
              <>
                <output className={`${classes.code} private-text`}>{code}</output>
                <Button
                  variant="default"
                  aria-label={say('practice.copyCodeOf', { channel, to })}
                  onClick={() =>
                    copier
                      .getState()
                      .copySecret(say('practice.copiedCode'), code)
                      .catch(showFailure)
                  }
                >
                  {say('labels.copy')}
                </Button>
              </>
            )}
          </Row>
        )
      })}
    </Section>
  )
}
