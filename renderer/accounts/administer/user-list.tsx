import { Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useCallback, useState } from 'react'
import type { Account } from '../../../shared/account-models.ts'
import type { ManagedUsers } from '../../../shared/administration-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { Failure } from '../../parts/feedback/failure.tsx'
import { Waiting } from '../../parts/feedback/waiting.tsx'
import { useStores } from '../../stores/stores-context.ts'
import classes from './administration.module.css'
import { Pager } from './pager.tsx'
import { ResetUserDialog } from './reset-user-dialog.tsx'
import { useLoaded } from './use-loaded.ts'
import { UserRow } from './user-row.tsx'

interface UserListProps {
  readonly account: Account
  onShowLog(userId: number): void
}

const typingMs = 300

/** Shows the users of a server by name, one page at a time. */
export function UserList({ account, onShowLog }: UserListProps) {
  const { call } = useStores()
  const { id } = account
  const [typed, setTyped] = useState('')
  const [query] = useDebouncedValue(typed.trim(), typingMs)
  const [page, setPage] = useState(1)
  const [resetting, setResetting] = useState<ManagedUsers['users'][number] | null>(null)
  const ask = useCallback(() => call('admin.users', { id, query, page }), [call, id, query, page])
  const { value, failure, busy, again } = useLoaded(ask)

  return (
    <div className="stack">
      <TextInput
        label={say('administer.search')}
        placeholder={say('administer.search.placeholder')}
        autoComplete="off"
        dir="auto"
        spellCheck={false}
        maxLength={320}
        rightSection={busy && <Waiting name={say('administer.asking')} size={16} />}
        value={typed}
        onChange={event => {
          setTyped(event.currentTarget.value)
          setPage(1)
        }}
      />
      <Failure sentence={failure} />
      {value && (
        <Text size="sm" c="dimmed" role="status">
          {say('administer.userCount', { total: value.total })}
        </Text>
      )}
      {value && value.users.length > 0 && (
        <ul className={classes.rows} aria-label={say('administer.users')}>
          {value.users.map(user => (
            <UserRow
              key={user.id}
              user={user}
              onReset={() => setResetting(user)}
              onShowLog={() => onShowLog(user.id)}
            />
          ))}
        </ul>
      )}
      {value && <Pager page={value.page} pages={value.pages} onPage={setPage} />}
      <ResetUserDialog
        accountId={id}
        user={resetting}
        onClose={() => setResetting(null)}
        onReset={again}
      />
    </div>
  )
}
