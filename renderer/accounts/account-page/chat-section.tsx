import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Account, ChatState } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { sentenceOf } from '../../bridge/sentence.ts'
import { Row, Section } from '../../parts/layout/section.tsx'
import { useStores } from '../../stores/stores-context.ts'

/** Shows the server's chat, which each session opens with a second step of its own. */
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
    <Section title={say('accountPage.chat.title')}>
      <Row
        name={say('accountPage.chat.session')}
        hint={problem ?? (state ? describe(state, isOn) : say('accountPage.chat.asking'))}
      >
        {isOn && (
          <Button
            variant={state?.isOpen ? 'default' : 'light'}
            onClick={() => open({ kind: 'verify-chat', id })}
          >
            {say('account.verify')}
          </Button>
        )}
      </Row>
      {isOn && (
        <Row
          name={say('accountPage.chat.recovery')}
          hint={
            status.recoveryEmail === null
              ? say('accountPage.chat.recovery.none')
              : say('accountPage.chat.recovery.hint', {
                  email: status.recoveryEmail,
                })
          }
        >
          {status.recoveryEmail !== null && (
            <Button variant="default" onClick={() => open({ kind: 'recover-chat', id })}>
              {say('accountPage.chat.recover')}
            </Button>
          )}
        </Row>
      )}
    </Section>
  )
}

function describe({ isOpen, verifiedUntil }: ChatState, isOn: boolean): string {
  if (!isOn) return say('accountPage.chat.unprotected')
  if (!isOpen) return say('accountPage.chat.closed')
  return verifiedUntil === null
    ? say('accountPage.chat.open')
    : say('accountPage.chat.openUntil', { time: { at: verifiedUntil, as: 'time' } })
}
