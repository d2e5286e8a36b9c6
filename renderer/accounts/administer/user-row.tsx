import { Button, Group } from '@mantine/core'
import type { ManagedUsers } from '../../../shared/administration-models.ts'
import { say } from '../../../shared/wording/say.ts'
import classes from './administration.module.css'

type User = ManagedUsers['users'][number]

interface UserRowProps {
  readonly user: User
  onReset(): void
  onShowLog(): void
}

/** Shows a user of a server with the state of the factor. */
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
            aria-label={say('administer.reset.named', { email })}
            onClick={onReset}
          >
            {say('administer.reset')}
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          aria-label={say('administer.user.log', { email })}
          onClick={onShowLog}
        >
          {say('administer.log')}
        </Button>
      </Group>
    </li>
  )
}

function describe(user: User): string {
  const { enabled, method, confirmedAt, backupCodesRemaining, lockedUntil } = user
  const facts = enabled
    ? [
        method === null ? say('administer.user.onSomehow') : say('administer.user.on', { method }),
        confirmedAt !== null && say('account.fact.since', { day: { at: confirmedAt, as: 'day' } }),
        say('account.fact.backupCodesLeft', { left: backupCodesRemaining }),
      ]
    : [say('administer.user.off')]
  if (lockedUntil !== null)
    facts.push(say('administer.user.lockedUntil', { time: { at: lockedUntil, as: 'time' } }))
  return facts.filter(Boolean).join(' · ')
}
