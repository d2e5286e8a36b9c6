import { Button, Group, Modal, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { ProgramChoice, ProgramQuestion } from '../../shared/program-contract.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { useStores } from '../stores/stores-context.ts'

/** A user who is typing or clicking when the question appears has not read it yet. */
const deafMs = 800

/** Shows the question of another program, if the host has no dialog of its own. */
export function ProgramQuestionDialog() {
  const { programs } = useStores()
  const question = useStore(programs, state => state.question)
  return question ? <Asked key={question.id} question={question} /> : null
}

function Asked({ question }: { question: ProgramQuestion }) {
  const { call, programs } = useStores()
  const [isDeaf, setIsDeaf] = useState(true)

  useEffect(() => {
    const timer = setTimeout(() => setIsDeaf(false), deafMs)
    return () => clearTimeout(timer)
  }, [])

  function answer(choice: ProgramChoice) {
    programs.getState().adopt(null)
    call('programs.answer', { id: question.id, choice }).catch(showFailure)
  }

  return (
    <Modal
      opened
      onClose={() => answer('deny')}
      closeOnClickOutside={false}
      withCloseButton={false}
      title={sayWords(question.question)}
    >
      <div className="stack">
        <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {sayWords(question.detail)}
        </Text>
        <Group justify="flex-end">
          {question.choices.map(choice => (
            <Button
              key={choice}
              variant={choice === 'deny' ? 'filled' : 'default'}
              data-autofocus={choice === 'deny' || undefined}
              disabled={isDeaf && choice !== 'deny'}
              onClick={() => answer(choice)}
            >
              {say(`programs.choice.${choice}`)}
            </Button>
          ))}
        </Group>
      </div>
    </Modal>
  )
}
