import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import type { Account } from '../../../shared/account-models.ts'
import { say, sayWords } from '../../../shared/wording/say.ts'
import { EntryIcon } from '../../icons/entry-icon.tsx'
import { accountName } from '../../stores/account-name.ts'
import { useStores } from '../../stores/stores-context.ts'
import { AccountState } from '../account/account-state.tsx'
import { stepsOf } from '../account/describe-account.ts'
import { PracticeBadge } from '../account/practice-badge.tsx'
import { useAccountActions } from '../account/use-account-actions.ts'
import classes from './account-card.module.css'
import { AccountMenu } from './account-menu.tsx'

/** Shows an account in the overview: its state, and the one thing to do next. */
export function AccountCard({ account, now }: { account: Account; now: number }) {
  const { view } = useStores()
  const actions = useAccountActions()
  const name = accountName(account)
  const [next] = stepsOf(account)

  return (
    <li className={classes.card}>
      <button
        type="button"
        className={classes.open}
        data-account={account.id}
        aria-label={say('overview.open', { account: name })}
        onClick={() => view.getState().showAccount(account.id)}
      />
      <EntryIcon issuer={account.name} label={account.email} />
      <div className={classes.text}>
        <div className={classes.title}>
          <bdi className={classes.name}>{account.name}</bdi>
          {account.practice && <PracticeBadge />}
        </div>
        <div className={classes.who}>
          <bdi>{account.email}</bdi>
          <span className={classes.kind}>{sayWords(account.dialect.name)}</span>
        </div>
        <AccountState account={account} now={now} />
      </div>
      {next && (
        <div className={classes.next}>
          <Button
            size="sm"
            variant="light"
            aria-label={say('overview.stepFor', { step: next.name, account: name })}
            onClick={() => actions.take(next.step, account)}
          >
            {next.name}
          </Button>
        </div>
      )}
      <div className={classes.tools}>
        <Tooltip label={say('account.refresh')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            loading={account.refreshing}
            aria-label={say('account.refreshNamed', { account: name })}
            onClick={() => void actions.refresh(account)}
          >
            <IconRefresh size={17} />
          </ActionIcon>
        </Tooltip>
        <AccountMenu account={account} />
      </div>
    </li>
  )
}
