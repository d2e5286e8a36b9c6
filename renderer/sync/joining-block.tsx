import { Button, Group } from '@mantine/core'
import type { SyncStatus } from '../../shared/sync-contract.ts'
import { say } from '../../shared/wording/say.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { formatCountdown } from '../parts/time/duration.ts'
import { useSecondsUntil } from '../parts/time/use-seconds-until.ts'
import { useStores } from '../stores/stores-context.ts'
import { formatCheck } from './describe-sync.ts'
import classes from './sync.module.css'

/**
 * Shows the number to compare after this computer has asked to join, until the other one answers.
 */
export function JoiningBlock({ joining }: { joining: NonNullable<SyncStatus['joining']> }) {
  const { call, sync } = useStores()
  const leaving = useAttempt()
  const looking = useAttempt()
  const seconds = useSecondsUntil(joining.expiresAt)
  const isOver = seconds === 0

  const cancel = (then: () => void = () => {}) =>
    leaving.attempt(async () => {
      sync.getState().adopt(await call('sync.leave'))
      then()
    })

  const look = () =>
    looking.attempt(async () => {
      await call('sync.meet')
      await sync.getState().load()
    })

  return (
    <div className={`${classes.block} ${classes.call}`}>
      {isOver ? (
        <p className={classes.text} role="status">
          {say('computers.join.over')}
        </p>
      ) : (
        <>
          <h3 className={classes.name}>{say('computers.join.check')}</h3>
          <p className={classes.text}>{say('computers.join.check.text')}</p>
          <output className={classes.check} aria-label={say('computers.asking.check')}>
            {formatCheck(joining.check)}
          </output>
          <p className={classes.soft} role="status">
            {say('computers.join.waiting')}
          </p>
          <p className={classes.soft} role="timer">
            {say('computers.pairing.validFor', { countdown: formatCountdown(seconds) })}
          </p>
        </>
      )}
      <Failure sentence={leaving.failure ?? looking.failure} />
      <Group gap="xs" justify="flex-end">
        <Button variant="subtle" loading={leaving.busy} onClick={() => void cancel()}>
          {say('computers.join.cancel')}
        </Button>
        <Button variant="default" loading={looking.busy} onClick={() => void look()}>
          {say('computers.pairing.look')}
        </Button>
        {isOver && (
          <Button onClick={() => void cancel(() => sync.getState().open('join'))}>
            {say('computers.join.again')}
          </Button>
        )}
      </Group>
    </div>
  )
}
