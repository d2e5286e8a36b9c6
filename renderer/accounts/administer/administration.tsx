import { SegmentedControl, Title } from '@mantine/core'
import { useState } from 'react'
import type { Account } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { words } from '../../../shared/wording/words.ts'
import { Page } from '../../parts/layout/page.tsx'
import { saidWith } from '../../parts/said.ts'
import { type AuditFilter, AuditLog } from './audit-log.tsx'
import { UserList } from './user-list.tsx'

/** Shows the server's users, and what happened to them, to administrators. */
export function Administration({ account }: { account: Account }) {
  const [part, setPart] = useState<'users' | 'log'>('users')
  const [filter, setFilter] = useState<AuditFilter>({ userId: null, event: '' })

  return (
    <Page wide back="accounts">
      <Title order={1} size="h3">
        {saidWith(words('administer.title', { account: account.name }), {
          bdi: chunks => <bdi>{chunks}</bdi>,
        })}
      </Title>
      <SegmentedControl
        w="fit-content"
        aria-label={say('administer.view')}
        value={part}
        onChange={value => setPart(value as typeof part)}
        data={[
          { value: 'users', label: say('administer.users') },
          { value: 'log', label: say('administer.log') },
        ]}
      />
      {part === 'users' ? (
        <UserList
          account={account}
          onShowLog={userId => {
            setFilter({ userId, event: '' })
            setPart('log')
          }}
        />
      ) : (
        <AuditLog account={account} filter={filter} onFilter={setFilter} />
      )}
    </Page>
  )
}
