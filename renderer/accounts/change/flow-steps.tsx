import { Loader, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { FlowProgress, FlowStep } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { Waiting } from '../../parts/feedback/waiting.tsx'
import { formatCountdown } from '../../parts/time/duration.ts'
import { useSecondsUntil } from '../../parts/time/use-seconds-until.ts'
import classes from './flow-steps.module.css'

const labels: Record<FlowStep['id'], string> = {
  begin: 'Ask the server for a secret',
  store: 'Put it into your vault',
  scan: 'Wait for your phone',
  code: 'Wait for the code that was sent',
  confirm: 'Confirm with a code',
  'turn-off': 'Turn two-factor off',
  regenerate: 'Ask for new backup codes',
  'file-codes': 'File the backup codes',
  status: 'Read the account’s state again',
  trash: 'Move the old secret to the trash',
}

const stateNames: Record<FlowStep['state'], string> = {
  waiting: 'waiting',
  doing: 'under way',
  done: 'done',
  failed: 'failed',
}

/** What is done, under way and still to come, each on its line. */
export function FlowSteps({ progress }: { progress: FlowProgress | null }) {
  const seconds = useSecondsUntil(progress?.waitsUntil ?? null)
  if (!progress) return <Waiting name={say('change.beginning')} />

  return (
    <ol className={classes.steps} aria-label={say('change.steps')}>
      {progress.steps.map(({ id, state }) => (
        <li key={id} data-state={state}>
          <span className={classes.mark} aria-hidden="true">
            {state === 'done' && <IconCheck size={16} />}
            {state === 'doing' && <Loader size={14} />}
            {state === 'failed' && <IconAlertTriangle size={15} />}
          </span>
          <span>
            {labels[id]}
            <span className="visually-hidden">: {stateNames[state]}</span>
            {state === 'doing' && seconds > 0 && (
              <Text component="span" size="sm" c="dimmed">
                {say('change.forCountdown', { countdown: formatCountdown(seconds) })}
              </Text>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
