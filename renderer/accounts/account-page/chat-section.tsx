import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Account, ChatState } from '../../../shared/account-models.ts'
import { sentenceOf } from '../../bridge/sentence.ts'
import { Row, Section } from '../../parts/layout/section.tsx'
import { formatTime } from '../../parts/time/duration.ts'
import { useStores } from '../../stores/stores-context.ts'

/** The chat of the server, which each session opens with a second step of its own. */
export function ChatSection({ account }: { account: Account }) {
  const { call, accounts } = useStores()
  const { id, status, hasSession } = account
  const { open } = accounts.getState()
  const [state, setState] = useState<ChatState | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const isOn = status?.enabled === true
  const dialogIsOpen = useStore(accounts, ({ task }) => task !== null)

  // A dialog that closes may have opened the chat, or turned its second step off.
  useEffect(() => {
    if (dialogIsOpen || !hasSession) return
    let current = true
    call('chat.state', { id }).then(
      found => {
        if (!current) return
        setState(found)
        setProblem(null)
      },
      error => current && setProblem(sentenceOf(error)),
    )
    return () => {
      current = false
    }
  }, [call, id, hasSession, dialogIsOpen])

  if (!hasSession) return null
  return (
    <Section title="Chat">
      <Row name="This session" hint={problem ?? (state ? describe(state, isOn) : 'Asking…')}>
        {isOn && (
          <Button
            variant={state?.isOpen ? 'default' : 'light'}
            onClick={() => open({ kind: 'verify-chat', id })}
          >
            Verify
          </Button>
        )}
      </Row>
      {isOn && (
        <Row
          name="Recovery"
          hint={
            status.recoveryEmail === null
              ? 'No recovery e-mail is set: without the codes nobody gets in.'
              : `A code to ${status.recoveryEmail} turns the second step off.`
          }
        >
          {status.recoveryEmail !== null && (
            <Button variant="default" onClick={() => open({ kind: 'recover-chat', id })}>
              Recover by e-mail
            </Button>
          )}
        </Row>
      )}
    </Section>
  )
}

function describe({ isOpen, verifiedUntil }: ChatState, isOn: boolean): string {
  if (!isOn) return 'Open to everybody who knows the password: the second step is off.'
  if (!isOpen) return 'Closed until you verify the second step.'
  return verifiedUntil === null ? 'Open.' : `Open until ${formatTime(verifiedUntil)}.`
}
