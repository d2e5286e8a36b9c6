import { Button, Group, Stack, Text, Title } from '@mantine/core'
import type { EntrySummary } from '../../../shared/entry-models.ts'
import { say, sayWords } from '../../../shared/wording/say.ts'
import { words } from '../../../shared/wording/words.ts'
import classes from '../../parts/entries/details.module.css'
import { isUnconfirmed, useAccountOfEntry } from '../../parts/entries/use-account-of-entry.ts'
import { saidWith } from '../../parts/said.ts'
import { accountName } from '../../stores/account-name.ts'
import { useStores } from '../../stores/stores-context.ts'

/**
 * Shows, in the details of an entry, the account that it belongs to, and what has to be done there.
 */
export function AccountOfEntry({ entry }: { entry: EntrySummary }) {
  const { view, accounts } = useStores()
  const account = useAccountOfEntry(entry)
  if (!account) return null
  const { id, pending } = account
  const { open } = accounts.getState()
  const named = { account: accountName(account) }
  const waits = pending !== null && isUnconfirmed(account, entry)

  return (
    <section className={classes.section} aria-labelledby="account-title">
      <Stack gap="sm">
        <Title order={2} size="h5" id="account-title">
          {say('account.ofEntry.title')}
        </Title>
        <Text size="sm">
          {saidWith(
            waits
              ? words('account.ofEntry.unconfirmed', named)
              : words('account.ofEntry.secondFactor', named),
            {
              bdi: chunks => <bdi>{chunks}</bdi>,
            },
          )}
        </Text>
        {waits && (
          <Text size="sm" c="dimmed">
            {sayWords(pending.message)}
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
            {say('account.ofEntry.show')}
          </Button>
        </Group>
      </Stack>
    </section>
  )
}
