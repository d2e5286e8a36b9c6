import { ActionIcon, Button, Group, Menu, Text, Title } from '@mantine/core'
import { IconDots, IconPlus, IconRefresh, IconShieldCheck } from '@tabler/icons-react'
import { useStore } from 'zustand'
import type { Account } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { Failure } from '../../parts/feedback/failure.tsx'
import { Waiting } from '../../parts/feedback/waiting.tsx'
import { Page } from '../../parts/layout/page.tsx'
import { useNow } from '../../parts/time/use-now.ts'
import { useStores } from '../../stores/stores-context.ts'
import { PracticeSection } from '../practice/practice-section.tsx'
import classes from './account-card.module.css'
import { AccountCard } from './account-card.tsx'
import { ClockNotice } from './clock-notice.tsx'
import { EmptyAccounts } from './empty-accounts.tsx'

/**
 * Shows every account with its state and what to do next, with practice accounts apart from real
 * ones.
 */
export function Overview() {
  const { accounts, practice: practiceServer, announcer } = useStores()
  const list = useStore(accounts, state => state.list)
  const problem = useStore(accounts, state => state.problem)
  const refreshing = useStore(accounts, state => state.refreshing)
  const practises = useStore(practiceServer, ({ status }) => status?.state === 'running')
  const now = useNow()
  const real = list?.filter(account => !account.practice)
  const practice = list?.filter(account => account.practice) ?? []
  // A user who has begun to practice is shown how to continue.
  const isEmpty = list?.length === 0 && !practises
  const { open } = accounts.getState()

  async function refreshAll() {
    await accounts.getState().refresh(null)
    announcer.getState().announce(say('overview.refreshed'))
  }

  return (
    <Page wide>
      <Group justify="space-between" gap="sm">
        <Title order={1} size="h3">
          {say('overview.title')}
        </Title>
        <Group gap={6}>
          {list !== null && list.length > 0 && (
            <Button
              variant="default"
              leftSection={<IconRefresh size={16} />}
              loading={refreshing}
              onClick={() => void refreshAll()}
            >
              {say('overview.refreshAll')}
            </Button>
          )}
          {!isEmpty && (
            <Button
              variant={real?.length === 0 ? 'default' : 'filled'}
              leftSection={<IconPlus size={16} />}
              onClick={() => open({ kind: 'add' })}
            >
              {say('account.addServer')}
            </Button>
          )}
          <Menu>
            <Menu.Target>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={say('overview.moreForServers')}
              >
                <IconDots size={18} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<IconShieldCheck size={16} />}
                onClick={() => open({ kind: 'check' })}
              >
                {say('overview.checkServer')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Group>
      </Group>
      <ClockNotice boxed />
      <Failure sentence={problem} />
      {list === null && !problem && <Waiting name={say('overview.loading')} />}
      {isEmpty && <EmptyAccounts />}
      {real !== undefined && real.length > 0 && (
        <Cards label={say('overview.title')} accounts={real} now={now} />
      )}
      {practice.length > 0 && (
        <>
          <Text component="h2" fw={620} mt="md">
            {say('overview.practice')}
          </Text>
          <Cards label={say('overview.practiceAccounts')} accounts={practice} now={now} />
        </>
      )}
      <PracticeSection />
    </Page>
  )
}

interface CardsProps {
  readonly label: string
  readonly accounts: readonly Account[]
  readonly now: number
}

function Cards({ label, accounts, now }: CardsProps) {
  return (
    <ul className={classes.list} aria-label={label}>
      {accounts.map(account => (
        <AccountCard key={account.id} account={account} now={now} />
      ))}
    </ul>
  )
}
