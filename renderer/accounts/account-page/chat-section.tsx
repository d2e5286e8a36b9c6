import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Account, ChatState } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
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
    <Section title={say('accountPage.chat')}>
      <Row
        name={say('accountPage.thisSession')}
        hint={problem ?? (state ? describe(state, isOn) : say('accountPage.asking'))}
      >
        {isOn && (
          <Button
            variant={state?.isOpen ? 'default' : 'light'}
            onClick={() => open({ kind: 'verify-chat', id })}
          >
            {say('accountPage.verify')}
          </Button>
        )}
      </Row>
      {isOn && (
        <Row
          name={say('accountPage.recovery')}
          hint={
            status.recoveryEmail === null
              ? say('accountPage.noRecoveryEMail')
              : say('accountPage.codeRecoveryEmailTurnsSecond', {
                  recoveryEmail: status.recoveryEmail,
                })
          }
        >
          {status.recoveryEmail !== null && (
            <Button variant="default" onClick={() => open({ kind: 'recover-chat', id })}>
              {say('accountPage.recoverByEMail')}
            </Button>
          )}
        </Row>
      )}
    </Section>
  )
}

function describe({ isOpen, verifiedUntil }: ChatState, isOn: boolean): string {
  if (!isOn) return say('accountPage.openEverybodyWhoKnows')
  if (!isOpen) return say('accountPage.closedUntilYouVerify')
  return verifiedUntil === null
    ? 'Open.'
    : say('accountPage.openUntilTime', { time: formatTime(verifiedUntil) })
}
