import { Button, Group, Modal, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { say } from '../../../shared/wording/say.ts'
import { useTypedNote } from './use-typed-note.ts'

interface Discard {
  /**
   * Runs `then` at once if nothing would be lost, or else after a confirmation. While the question
   * is open, it withdraws the question, because only the dialog below receives the Escape key.
   */
  leave(then: () => void): void
  readonly question: ReactNode
}

/** Asks before leaving, so that no key or click outside loses what was typed. */
export function useDiscard(isEdited: boolean): Discard {
  const [then, setThen] = useState<(() => void) | null>(null)
  const stay = () => setThen(null)
  useTypedNote(isEdited)

  return {
    leave(next) {
      if (then !== null) stay()
      else if (isEdited) setThen(() => next)
      else next()
    },
    question: (
      <Modal
        opened={then !== null}
        onClose={stay}
        // The same key would reach both dialogs, and close the question that it has just opened.
        closeOnEscape={false}
        title={say('forms.discard')}
        size="sm"
        zIndex={300}
      >
        <div className="stack">
          <Text>{say('forms.discard.text')}</Text>
          <Group justify="flex-end">
            <Button variant="default" data-autofocus onClick={stay}>
              {say('forms.discard.keep')}
            </Button>
            <Button
              color="red"
              onClick={() => {
                stay()
                then?.()
              }}
            >
              {say('forms.discard.confirm')}
            </Button>
          </Group>
        </div>
      </Modal>
    ),
  }
}
