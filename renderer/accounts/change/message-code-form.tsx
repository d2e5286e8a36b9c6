import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { Account, CodeNotice } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { ServerRefusal } from '../../parts/feedback/server-refusal.tsx'
import { WaitingButton } from '../../parts/forms/waiting-button.tsx'
import { useStores } from '../../stores/stores-context.ts'
import { CodeInput } from '../prove/code-input.tsx'
import { SentCode } from '../prove/sent-code.tsx'
import type { Flow } from './use-flow.ts'

interface MessageCodeFormProps {
  readonly account: Account
  readonly flow: Flow
  readonly notice: CodeNotice
  onCancel(): void
}

/** Takes the code that came by SMS or email while two-factor is turned on. */
export function MessageCodeForm({ account, flow, notice, onCancel }: MessageCodeFormProps) {
  const { call } = useStores()
  const [code, setCode] = useState('')
  const [current, setCurrent] = useState(notice)
  const { id } = account

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (code.trim() === '' || flow.busy) return
        setCode('')
        void flow.run(run => call('flows.confirm', { id, flow: run, code }))
      }}
    >
      <SentCode
        notice={current}
        maySend
        send={() => call('flows.resend', { id })}
        onSent={setCurrent}
      />
      <CodeInput
        label={say('account.code')}
        occasion={`${current.expiresAt} ${flow.refusal?.code}`}
        value={code}
        onChange={setCode}
      />
      <ServerRefusal refusal={flow.refusal} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {say('labels.cancel')}
        </Button>
        <WaitingButton
          type="submit"
          loading={flow.busy}
          disabled={code.trim() === ''}
          until={flow.refusal?.retryAt ?? null}
        >
          {say('change.confirm')}
        </WaitingButton>
      </Group>
    </form>
  )
}
