import type { Account } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { useAttempt } from '../../parts/forms/use-attempt.ts'
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
      intro={say('change.verifyChat.intro')}
      action={say('account.verify')}
      busy={busy}
      refusal={refusal}
      onSubmit={authority =>
        void attempt(async () => {
          const { verifiedUntil } = await call('chat.verify', { id: account.id, ...authority })
          announcer
            .getState()
            .announce(
              verifiedUntil === null
                ? say('change.verifyChat.done')
                : say('change.verifyChat.doneUntil', { time: { at: verifiedUntil, as: 'time' } }),
            )
          onClose()
        })
      }
      onCancel={onClose}
    />
  )
}
