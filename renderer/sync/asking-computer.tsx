import { Button, Group } from '@mantine/core'
import type { SyncStatus } from '../../shared/sync-contract.ts'
import { say } from '../../shared/wording/say.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { useConfirmation } from '../parts/forms/use-confirmation.tsx'
import { useStores } from '../stores/stores-context.ts'
import { formatCheck } from './describe-sync.ts'
import classes from './sync.module.css'

interface AskingComputerProps {
  readonly asking: SyncStatus['asking'][number]
  onAnswered?(): void
}

/** Shows a computer that wants to join, with the number that has to be on its screen. */
export function AskingComputer({ asking, onAnswered }: AskingComputerProps) {
  const { call, sync, announcer } = useStores()
  const { name, system, check } = asking
  const { field, confirmation, isReady, clear } = useConfirmation()
  const accepting = useAttempt()
  const refusing = useAttempt()

  const accept = () =>
    accepting.attempt(async () => {
      await call('sync.accept', { check, confirmation }).finally(clear)
      await sync.getState().load()
      announcer.getState().announce(say('computers.accepted', { name }))
      onAnswered?.()
    })

  const refuse = () =>
    refusing.attempt(async () => {
      sync.getState().adopt(await call('sync.refuse'))
      announcer.getState().announce(say('computers.refused'))
      onAnswered?.()
    })

  return (
    <form
      className={`${classes.block} ${classes.call}`}
      aria-label={say('computers.asking', { name })}
      onSubmit={event => {
        event.preventDefault()
        if (isReady) void accept()
      }}
    >
      <h3 className={classes.name}>{say('computers.asking', { name })}</h3>
      <p className={classes.soft}>{say('computers.computer.system', { system })}</p>
      <p className={classes.text}>{say('computers.asking.text')}</p>
      <output className={classes.check} aria-label={say('computers.asking.check')}>
        {formatCheck(check)}
      </output>
      {field}
      <Failure sentence={accepting.failure ?? refusing.failure} />
      <Group gap="xs" justify="flex-end">
        <Button variant="default" loading={refusing.busy} onClick={() => void refuse()}>
          {say('computers.refuse')}
        </Button>
        <Button type="submit" loading={accepting.busy} disabled={!isReady}>
          {say('computers.accept')}
        </Button>
      </Group>
    </form>
  )
}
