import { Button, Group, Text } from '@mantine/core'
import type { Account } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { words } from '../../../shared/wording/words.ts'
import { Failure } from '../../parts/feedback/failure.tsx'
import { Feedback } from '../../parts/feedback/feedback.tsx'
import { useAttempt } from '../../parts/forms/use-attempt.ts'
import { saidWith } from '../../parts/said.ts'
import { accountName } from '../../stores/account-name.ts'
import { useStores } from '../../stores/stores-context.ts'

/** Removes an account after a confirmation. */
export function RemoveForm({ account, onClose }: { account: Account; onClose: () => void }) {
  const { call, view, announcer } = useStores()
  const { busy, failure, attempt } = useAttempt()
  const named = { account: accountName(account) }

  const remove = () =>
    attempt(async () => {
      await call('accounts.remove', { id: account.id })
      announcer.getState().announce(say('change.remove.done', named))
      onClose()
      view.getState().show('accounts')
    })

  return (
    <div className="stack">
      <Text size="sm">
        {saidWith(
          account.entryId === null
            ? words('change.remove.intro', named)
            : words('change.remove.introWithEntry', named),
          {
            bdi: chunks => <bdi>{chunks}</bdi>,
          },
        )}
      </Text>
      {account.backupCodes !== null && (
        <Feedback tone="warning">{say('change.remove.backupCodes')}</Feedback>
      )}
      <Failure sentence={failure} />
      <Group justify="flex-end">
        <Button variant="default" data-autofocus autoFocus onClick={onClose}>
          {say('account.keep')}
        </Button>
        <Button color="red" loading={busy} onClick={() => void remove()}>
          {say('labels.remove')}
        </Button>
      </Group>
    </div>
  )
}
