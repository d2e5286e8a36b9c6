import { Button, Group } from '@mantine/core'
import type { ManagedUsers } from '../../../shared/administration-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { formatDate, formatTime } from '../../parts/time/duration.ts'
import { methodNames } from '../account/describe-account.ts'
import classes from './administration.module.css'

type User = ManagedUsers['users'][number]

interface UserRowProps {
  readonly user: User
  onReset(): void
  onShowLog(): void
}

/** A user of a server with the state of the factor. */
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
            aria-label={say('administer.resetTwoFactorEmail', { email })}
            onClick={onReset}
          >
            {say('administer.resetTwoFactor')}
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          aria-label={say('administer.auditLogOfEmail', { email })}
          onClick={onShowLog}
        >
          {say('administer.auditLog')}
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
        say('administer.backupCodesRemainingBackupCodesLeft', { backupCodesRemaining }),
      ]
    : ['Off']
  if (lockedUntil !== null)
    parts.push(say('administer.lockedUntilTime', { time: formatTime(lockedUntil) }))
  return parts.filter(Boolean).join(' · ')
}
