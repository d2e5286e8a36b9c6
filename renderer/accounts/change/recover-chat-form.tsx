import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { Account, CodeNotice } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { ServerRefusal } from '../../parts/feedback/server-refusal.tsx'
import { useAttempt } from '../../parts/forms/use-attempt.ts'
import { WaitingButton } from '../../parts/forms/waiting-button.tsx'
import { useStores } from '../../stores/stores-context.ts'
import { CodeInput } from '../prove/code-input.tsx'
import { SentCode } from '../prove/sent-code.tsx'

/** Turns the chat's second step off with a code that goes to the recovery email. */
export function RecoverChatForm({ account, onClose }: { account: Account; onClose: () => void }) {
  const { call, accounts, announcer } = useStores()
  const [notice, setNotice] = useState<CodeNotice | null>(null)
  const [code, setCode] = useState('')
  const { busy, refusal, attempt } = useAttempt()
  const { id } = account

  const recover = () =>
    attempt(async () => {
      setCode('')
      accounts.getState().adopt(await call('chat.recover', { id, code }))
      announcer.getState().announce(say('change.recoverChat.done'))
      onClose()
    })

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (notice && code.trim() !== '' && !busy) void recover()
      }}
    >
      <Text size="sm">{say('change.recoverChat.intro')}</Text>
      <SentCode
        notice={notice}
        maySend
        send={() => call('chat.sendRecoveryCode', { id })}
        onSent={setNotice}
      />
      {notice && (
        <CodeInput
          label={say('change.recoverChat.code')}
          occasion={`${notice.expiresAt} ${refusal?.code}`}
          value={code}
          onChange={setCode}
        />
      )}
      <ServerRefusal refusal={refusal} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {say('labels.cancel')}
        </Button>
        <WaitingButton
          type="submit"
          color="red"
          loading={busy}
          disabled={notice === null || code.trim() === ''}
          until={refusal?.retryAt ?? null}
        >
          {say('account.turnOff')}
        </WaitingButton>
      </Group>
    </form>
  )
}
