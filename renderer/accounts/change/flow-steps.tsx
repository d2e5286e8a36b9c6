import { Loader, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { FlowProgress, FlowStep } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { type MessageKey, type Words, words } from '../../../shared/wording/words.ts'
import { Waiting } from '../../parts/feedback/waiting.tsx'
import { saidWith, type Tags } from '../../parts/said.ts'
import { formatCountdown } from '../../parts/time/duration.ts'
import { useSecondsUntil } from '../../parts/time/use-seconds-until.ts'
import classes from './flow-steps.module.css'

const labels = {
  begin: 'change.steps.begin',
  store: 'change.steps.store',
  scan: 'change.steps.scan',
  code: 'change.steps.code',
  confirm: 'change.steps.confirm',
  'turn-off': 'change.steps.turnOff',
  regenerate: 'change.steps.regenerate',
  'file-codes': 'change.steps.fileCodes',
  status: 'change.steps.status',
  trash: 'change.steps.trash',
} as const satisfies Record<FlowStep['id'], MessageKey>

/** Shows the finished, current, and remaining steps, one per line. */
export function FlowSteps({ progress }: { progress: FlowProgress | null }) {
  const seconds = useSecondsUntil(progress?.waitsUntil ?? null)
  if (!progress) return <Waiting name={say('change.steps.starting')} />

  return (
    <ol className={classes.steps} aria-label={say('change.steps')}>
      {progress.steps.map(({ id, state }) => (
        <li key={id} data-state={state}>
          <span className={classes.mark} aria-hidden="true">
            {state === 'done' && <IconCheck size={16} />}
            {state === 'doing' && <Loader size={14} />}
            {state === 'failed' && <IconAlertTriangle size={15} />}
          </span>
          <span>{saidWith(describeStep({ id, state }, seconds), tags)}</span>
        </li>
      ))}
    </ol>
  )
}

const tags: Tags = {
  hidden: chunks => <span className="visually-hidden">{chunks}</span>,
  wait: chunks => (
    <Text component="span" size="sm" c="dimmed">
      {chunks}
    </Text>
  ),
}

function describeStep({ id, state }: FlowStep, seconds: number): Words {
  const step = words(labels[id])
  return state === 'doing' && seconds > 0
    ? words('change.steps.waits', { step, countdown: formatCountdown(seconds) })
    : words('change.steps.one', { step, state })
}
