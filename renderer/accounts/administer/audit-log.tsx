import { Button, Select, Text } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import type { Account } from '../../../shared/account-models.ts'
import type { ManagedUsers } from '../../../shared/administration-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { Failure } from '../../parts/feedback/failure.tsx'
import { Waiting } from '../../parts/feedback/waiting.tsx'
import { formatMoment } from '../../parts/time/duration.ts'
import { useStores } from '../../stores/stores-context.ts'
import classes from './administration.module.css'
import { type AuditEvent, auditEventKinds, describeAuditEvent } from './describe-audit-event.ts'
import { Pager } from './pager.tsx'
import { useLoaded } from './use-loaded.ts'

export interface AuditFilter {
  readonly userId: number | null
  readonly event: string
}

interface AuditLogProps {
  readonly account: Account
  readonly filter: AuditFilter
  onFilter(filter: AuditFilter): void
}

const toName = ({ id, displayName, email }: ManagedUsers['users'][number]): [number, string] => [
  id,
  displayName === '' ? email : say('administer.namedUser', { name: displayName, email }),
]

/** Another server may report unknown events, which are shown by their own names. */
function withUnknownKinds(events: readonly AuditEvent[]) {
  const kinds = auditEventKinds()
  const known = new Set(kinds.map(({ value }) => value))
  const unknown = new Set(events.map(({ event }) => event).filter(event => !known.has(event)))
  return [...kinds, ...[...unknown].map(event => ({ value: event, label: event }))]
}

/** Shows what happened on the server, the newest first. */
export function AuditLog({ account, filter, onFilter }: AuditLogProps) {
  const { call } = useStores()
  const { id } = account
  const { userId, event } = filter
  const [page, setPage] = useState(1)
  const ask = useCallback(
    () => call('admin.audit', { id, userId, event: event === '' ? null : event, page }),
    [call, id, userId, event, page],
  )
  const { value, failure, busy } = useLoaded(ask)
  // The log shows the names of the first users, and the number of any other.
  const askUsers = useCallback(() => call('admin.users', { id, query: '', page: 1 }), [call, id])
  const { value: users } = useLoaded(askUsers)
  const names = useMemo(() => new Map(users?.users.map(toName)), [users])

  const kinds = useMemo(() => withUnknownKinds(value?.events ?? []), [value])

  function change(part: Partial<AuditFilter>) {
    onFilter({ ...filter, ...part })
    setPage(1)
  }

  return (
    <div className="stack">
      <div className={classes.filters}>
        <Select
          label={say('administer.kind')}
          placeholder={say('administer.kind.all')}
          data={kinds}
          searchable
          clearable
          nothingFoundMessage={say('administer.kind.none')}
          leftSection={busy && <Waiting name={say('administer.asking')} size={16} />}
          value={filter.event || null}
          onChange={event => change({ event: event ?? '' })}
        />
        {userId !== null && (
          <Button variant="default" onClick={() => change({ userId: null })}>
            {say('administer.allUsers')}
          </Button>
        )}
      </div>
      <Failure sentence={failure} />
      {value?.events.length === 0 && (
        <Text ta="center" py={40} c="dimmed" role="status">
          {say('administer.noEvents')}
        </Text>
      )}
      {value && value.events.length > 0 && (
        <ul className={classes.rows} aria-label={say('administer.log')}>
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
