import { Button, Group, Modal, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { say } from '../../../shared/wording/say.ts'
import { useTypedNote } from './use-typed-note.ts'

interface Discard {
  /**
   * Does it at once if nothing would be lost, else once the user has confirmed it. While the
   * question is open, it withdraws the question, because only the dialog below hears the Escape
   * key.
   */
  leave(then: () => void): void
  readonly question: ReactNode
}

/** Asks whoever leaves first, so that no key or click beside loses what was typed. */
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
