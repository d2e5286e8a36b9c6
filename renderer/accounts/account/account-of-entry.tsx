import { Button, Group, Stack, Text, Title } from '@mantine/core'
import type { EntrySummary } from '../../../shared/models.ts'
import { say } from '../../../shared/wording/say.ts'
import classes from '../../parts/entries/details.module.css'
import { isUnconfirmed, useAccountOfEntry } from '../../parts/entries/use-account-of-entry.ts'
import { accountName } from '../../stores/account-name.ts'
import { useStores } from '../../stores/stores-context.ts'

/** Shows, in the details of an entry, the account that it belongs to, and what waits there. */
export function AccountOfEntry({ entry }: { entry: EntrySummary }) {
  const { view, accounts } = useStores()
  const account = useAccountOfEntry(entry)
  if (!account) return null
  const { id, pending } = account
  const { open } = accounts.getState()
  const waits = pending !== null && isUnconfirmed(account, entry)

  return (
    <section className={classes.section} aria-labelledby="account-title">
      <Stack gap="sm">
        <Title order={2} size="h5" id="account-title">
          {say('account.account')}
        </Title>
        <Text size="sm">
          {waits ? say('account.notConfirmedYetAs') : say('account.secondFactorOf')}
          <bdi>{accountName(account)}</bdi>
        </Text>
        {waits && (
          <Text size="sm" c="dimmed">
            {pending.message}
          </Text>
        )}
        <Group gap="xs">
          {waits && (
            <Button variant="light" onClick={() => open({ kind: 'resume', id })}>
              {say('account.resume')}
            </Button>
          )}
          {waits && pending.canUndo && (
            <Button variant="default" onClick={() => open({ kind: 'undo', id })}>
              {say('labels.undo')}
            </Button>
          )}
          <Button variant="default" onClick={() => view.getState().showAccount(id)}>
            {say('account.showAccount')}
          </Button>
        </Group>
      </Stack>
    </section>
  )
}
