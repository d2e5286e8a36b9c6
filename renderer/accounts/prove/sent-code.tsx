import { Button, Group, Text } from '@mantine/core'
import type { CodeNotice } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { ServerRefusal } from '../../parts/feedback/server-refusal.tsx'
import { useAttempt } from '../../parts/forms/use-attempt.ts'
import { WaitingButton } from '../../parts/forms/waiting-button.tsx'
import { useStores } from '../../stores/stores-context.ts'
import { Expiry } from './expiry.tsx'

interface SentCodeProps {
  /** Null if no code was sent yet. */
  readonly notice: CodeNotice | null
  readonly maySend: boolean
  send(): Promise<CodeNotice>
  onSent(notice: CodeNotice): void
}

/** Shows where a code by SMS or email was sent and how long it is valid, and sends another one. */
export function SentCode({ notice, maySend, send, onSent }: SentCodeProps) {
  const { announcer } = useStores()
  const { busy, refusal, attempt } = useAttempt()

  const run = () =>
    attempt(async () => {
      const sent = await send()
      onSent(sent)
      announcer.getState().sayAloud(whereItWent(sent))
    })

  return (
    <div className="stack">
      {notice && (
        <Text size="sm">
          {whereItWent(notice)}{' '}
          {notice.expiresAt !== null && <Expiry key={notice.expiresAt} until={notice.expiresAt} />}
        </Text>
      )}
      <ServerRefusal refusal={refusal} />
      {maySend && (
        <Group>
          {notice ? (
            <WaitingButton
              size="compact-sm"
              variant="default"
              loading={busy}
              until={refusal?.retryAt ?? notice.resendAvailableAt}
              onClick={() => void run()}
            >
              {say('prove.sendAgain')}
            </WaitingButton>
          ) : (
            <Button size="compact-sm" variant="default" loading={busy} onClick={() => void run()}>
              {say('prove.send')}
            </Button>
          )}
        </Group>
      )}
    </div>
  )
}

function whereItWent({ sent, destination }: CodeNotice): string {
  if (destination === null) return sent ? say('prove.sent') : say('prove.stillValid')
  return sent ? say('prove.sentTo', { destination }) : say('prove.stillValidTo', { destination })
}
