import { Alert, Button, Group, Text } from '@mantine/core'
import type { Account } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { Failure } from '../../parts/feedback/failure.tsx'
import { useAttempt } from '../../parts/forms/use-attempt.ts'
import { accountName } from '../../stores/account-name.ts'
import { useStores } from '../../stores/stores-context.ts'

/** Forgets an account after a yes. */
export function RemoveForm({ account, onClose }: { account: Account; onClose: () => void }) {
  const { call, accounts, view, announcer } = useStores()
  const { busy, failure, attempt } = useAttempt()

  const remove = () =>
    attempt(async () => {
      await call('accounts.remove', { id: account.id })
      announcer.getState().announce(`Removed ${accountName(account)}`)
      onClose()
      view.getState().show('accounts')
      await accounts.getState().load()
    })

  return (
    <div className="stack">
      <Text size="sm">
        Countersign forgets <bdi>{accountName(account)}</bdi> and its session. At the server nothing
        changes{account.entryId !== null && say('change.entryStaysAmongYour')}.
      </Text>
      {account.backupCodes !== null && (
        <Alert color="orange">{say('change.itsBackupCodesForgotten')}</Alert>
      )}
      <Failure sentence={failure} />
      <Group justify="flex-end">
        <Button variant="default" data-autofocus autoFocus onClick={onClose}>
          {say('change.keep')}
        </Button>
        <Button color="red" loading={busy} onClick={() => void remove()}>
          {say('labels.remove')}
        </Button>
      </Group>
    </div>
  )
}
