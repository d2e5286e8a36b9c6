import { Button, Group, Title } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import type { Account, NextStep } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { EntryIcon } from '../../icons/entry-icon.tsx'
import { Page } from '../../parts/layout/page.tsx'
import { useNow } from '../../parts/time/use-now.ts'
import { accountName } from '../../stores/account-name.ts'
import { useStores } from '../../stores/stores-context.ts'
import { AccountState } from '../account/account-state.tsx'
import { stepsOf } from '../account/describe-account.ts'
import { PracticeBadge } from '../account/practice-badge.tsx'
import { useAccountActions } from '../account/use-account-actions.ts'
import classes from './account-page.module.css'
import { ChatSection } from './chat-section.tsx'
import { FactorSection } from './factor-section.tsx'
import { RemoveSection } from './remove-section.tsx'
import { ServerSection } from './server-section.tsx'
import { SignInSection } from './sign-in-section.tsx'

/** Shows everything about one account, in the order in which people need it. */
export function AccountPage({ account }: { account: Account }) {
  const actions = useAccountActions()
  const now = useNow()

  return (
    <Page back="accounts" listsSections>
      <div className={classes.head}>
        <EntryIcon issuer={account.name} label={account.email} />
        <div className={classes.names}>
          <Group gap="xs" wrap="nowrap">
            <Title order={1} size="h3" className={classes.name}>
              <bdi>{account.name}</bdi>
            </Title>
            {account.practice && <PracticeBadge />}
          </Group>
          <bdi className={classes.who}>{account.email}</bdi>
        </div>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconRefresh size={16} />}
          loading={account.refreshing}
          aria-label={say('account.refreshNamed', { account: accountName(account) })}
          onClick={() => void actions.refresh(account)}
        >
          {say('account.refresh')}
        </Button>
      </div>
      <AccountState account={account} now={now} />
      <NextSteps account={account} />
      <FactorSection account={account} />
      {account.abilities.hasChat && <ChatSection account={account} />}
      <SignInSection account={account} />
      <ServerSection account={account} />
      <RemoveSection account={account} />
    </Page>
  )
}

/** These steps have their own place right below. */
const hasOwnPlace: ReadonlySet<NextStep> = new Set(['turn-on', 'use-authenticator'])

/** Shows what to do next as buttons, the most urgent first. */
function NextSteps({ account }: { account: Account }) {
  const { accounts } = useStores()
  const { pending, id } = account
  const steps = stepsOf(account).filter(({ step }) => !hasOwnPlace.has(step))
  const actions = useAccountActions()
  if (steps.length === 0) return null
  return (
    <Group gap="xs">
      {steps.map(({ step, name }, at) => (
        <Button
          key={step}
          variant={at === 0 ? 'filled' : 'default'}
          onClick={() => actions.take(step, account)}
        >
          {name}
        </Button>
      ))}
      {pending && pending.entryId !== null && (
        <Button
          variant="default"
          onClick={() => accounts.getState().open({ kind: 'show-setup', id })}
        >
          {say('accountPage.showToPhone')}
        </Button>
      )}
      {pending?.canUndo && (
        <Button variant="default" onClick={() => actions.undo(id)}>
          {say('labels.undo')}
        </Button>
      )}
    </Group>
  )
}
