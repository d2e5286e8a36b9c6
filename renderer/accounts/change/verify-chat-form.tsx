import type { Account } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { useAttempt } from '../../parts/forms/use-attempt.ts'
import { formatTime } from '../../parts/time/duration.ts'
import { useStores } from '../../stores/stores-context.ts'
import { AuthoriseForm } from './authorise-form.tsx'

/** Opens the chat for this session. */
export function VerifyChatForm({ account, onClose }: { account: Account; onClose: () => void }) {
  const { call, announcer } = useStores()
  const { busy, refusal, attempt } = useAttempt()

  return (
    <AuthoriseForm
      account={account}
      needs={['proof']}
      kinds={['totp', 'backup']}
      intro={say('change.chatThenStaysOpen')}
      action={say('change.verify')}
      busy={busy}
      refusal={refusal}
      onSubmit={authority =>
        void attempt(async () => {
          const { verifiedUntil } = await call('chat.verify', { id: account.id, ...authority })
          const until = verifiedUntil === null ? '' : ` until ${formatTime(verifiedUntil)}`
          announcer.getState().announce(say('change.chatOpenUntil', { until }))
          onClose()
        })
      }
      onCancel={onClose}
    />
  )
}
