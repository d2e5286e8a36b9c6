import { Button, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useCallback, useMemo, useState } from 'react'
import type { ManagedUsers } from '../../shared/administration-models.ts'
import type { ServerAccount } from '../../shared/server-models.ts'
import { Failure } from '../shell/failure.tsx'
import { Waiting } from '../shell/waiting.tsx'
import { useStores } from '../stores/stores-context.ts'
import classes from './administration.module.css'
import type { AuditFilter } from './administration.tsx'
import { describeAuditEvent } from './describe-audit-event.ts'
import { formatMoment } from './duration.ts'
import { Pager } from './pager.tsx'
import { useAnswer } from './use-answer.ts'

interface AuditLogProps {
  readonly account: ServerAccount
  readonly filter: AuditFilter
  onFilter(filter: AuditFilter): void
}

const typingMs = 300

const toName = ({ id, displayName, email }: ManagedUsers['users'][number]): [number, string] => [
  id,
  displayName === '' ? email : `${displayName} (${email})`,
]

/** What happened at the server, the newest first. */
export function AuditLog({ account, filter, onFilter }: AuditLogProps) {
  const { call } = useStores()
  const { id } = account
  const { userId } = filter
  const [event] = useDebouncedValue(filter.event.trim(), typingMs)
  const [page, setPage] = useState(1)
  const ask = useCallback(
    () => call('admin.audit', { id, userId, event: event === '' ? null : event, page }),
    [call, id, userId, event, page],
  )
  const { value, failure, busy } = useAnswer(ask)
  // The names of the first users; the log says the number of any other.
  const askUsers = useCallback(() => call('admin.users', { id, query: '', page: 1 }), [call, id])
  const { value: users } = useAnswer(askUsers)
  const names = useMemo(() => new Map(users?.users.map(toName)), [users])

  function change(part: Partial<AuditFilter>) {
    onFilter({ ...filter, ...part })
    setPage(1)
  }

  return (
    <div className="stack">
      <div className={classes.filters}>
        <TextInput
          label="Kind of event"
          placeholder="two_factor.enabled"
          autoComplete="off"
          spellCheck={false}
          maxLength={64}
          rightSection={busy && <Waiting name="Asking the server" size={16} />}
          value={filter.event}
          onChange={typed => change({ event: typed.currentTarget.value })}
        />
        {userId !== null && (
          <Button variant="default" onClick={() => change({ userId: null })}>
            Of all users
          </Button>
        )}
      </div>
      <Failure sentence={failure} />
      {value?.events.length === 0 && (
        <Text ta="center" py={40} c="dimmed" role="status">
          Nothing of that kind happened.
        </Text>
      )}
      {value && value.events.length > 0 && (
        <ul className={classes.rows} aria-label="Audit log">
          {value.events.map(one => {
            const { sentence, details } = describeAuditEvent(one, names)
            return (
              <li key={one.id} className={classes.row}>
                <div className={classes.text}>
                  <span className={classes.name}>{sentence}</span>
                  <span>{details}</span>
                </div>
                <Text size="sm" c="dimmed">
                  {formatMoment(one.at)}
                </Text>
              </li>
            )
          })}
        </ul>
      )}
      {value && <Pager page={value.page} pages={value.pages} onPage={setPage} />}
    </div>
  )
}
