import { Button, Group } from '@mantine/core'
import type { ManagedUsers } from '../../../shared/administration-models.ts'
import { formatDate, formatTime } from '../../parts/time/duration.ts'
import { methodNames } from '../account/describe-account.ts'
import classes from './administration.module.css'

type User = ManagedUsers['users'][number]

interface UserRowProps {
  readonly user: User
  onReset(): void
  onShowLog(): void
}

/** One user of a server with the state of the factor. */
export function UserRow({ user, onReset, onShowLog }: UserRowProps) {
  const { email, displayName, enabled } = user
  return (
    <li className={classes.row}>
      <div className={classes.text}>
        <bdi className={classes.name}>{email}</bdi>
        {displayName !== '' && displayName !== email && <bdi>{displayName}</bdi>}
        <span>{describe(user)}</span>
      </div>
      <Group gap={6}>
        {enabled && (
          <Button
            size="xs"
            variant="light"
            color="red"
            aria-label={`Reset two-factor of ${email}`}
            onClick={onReset}
          >
            Reset two-factor
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          aria-label={`Audit log of ${email}`}
          onClick={onShowLog}
        >
          Audit log
        </Button>
      </Group>
    </li>
  )
}

function describe(user: User): string {
  const { enabled, method, confirmedAt, backupCodesRemaining, lockedUntil } = user
  const parts = enabled
    ? [
        `On${method === null ? '' : `, ${methodNames[method]}`}`,
        confirmedAt === null ? '' : `since ${formatDate(confirmedAt)}`,
        `${backupCodesRemaining} backup codes left`,
      ]
    : ['Off']
  if (lockedUntil !== null) parts.push(`locked until ${formatTime(lockedUntil)}`)
  return parts.filter(Boolean).join(' · ')
}
