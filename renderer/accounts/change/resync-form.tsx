import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Account } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { ServerRefusal } from '../../parts/feedback/server-refusal.tsx'
import { useAttempt } from '../../parts/forms/use-attempt.ts'
import { WaitingButton } from '../../parts/forms/waiting-button.tsx'
import { useStores } from '../../stores/stores-context.ts'
import { FlowSteps } from './flow-steps.tsx'
import { useFlowProgress } from './use-flow-progress.ts'

/** Shows the server two codes in a row, so that it learns how far apart the clocks are. */
export function ResyncForm({ account, onClose }: { account: Account; onClose: () => void }) {
  const { call, announcer } = useStores()
  const [codes, setCodes] = useState(['', ''] as [string, string])
  const [drift, setDrift] = useState<number | null>(null)
  const { busy, refusal, attempt } = useAttempt()
  const { flow, progress } = useFlowProgress()
  const hasEntry = account.entryId !== null
  const ready = hasEntry || codes.every(code => code.trim() !== '')

  const resync = () =>
    attempt(async () => {
      const { driftPeriods } = await call('flows.resync', {
        id: account.id,
        flow,
        codes: hasEntry ? null : codes,
      })
      setDrift(driftPeriods)
      announcer.getState().sayAloud(describeDrift(driftPeriods))
    })

  if (drift !== null) {
    return (
      <div className="stack">
        <Text>{describeDrift(drift)}</Text>
        <Group justify="flex-end">
          <Button data-autofocus autoFocus onClick={onClose}>
            {say('labels.done')}
          </Button>
        </Group>
      </div>
    )
  }

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (ready && !busy) void resync()
      }}
    >
      <Text size="sm">
        {hasEntry ? say('change.resync.introWithEntry') : say('change.resync.intro')}
      </Text>
      {!hasEntry &&
        ([say('change.resync.firstCode'), say('change.resync.nextCode')] as const).map(
          (label, at) => (
            <TextInput
              key={label}
              label={label}
              autoComplete="one-time-code"
              data-autofocus={at === 0 || undefined}
              autoFocus={at === 0}
              maxLength={16}
              value={codes[at]}
              onChange={event => {
                const typed = event.currentTarget.value
                setCodes(([first, second]) => (at === 0 ? [typed, second] : [first, typed]))
              }}
            />
          ),
        )}
      {busy && progress && <FlowSteps progress={progress} />}
      <ServerRefusal refusal={refusal} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {say('labels.cancel')}
        </Button>
        <WaitingButton
          type="submit"
          loading={busy}
          disabled={!ready}
          until={refusal?.retryAt ?? null}
        >
          {say('account.resynchronize')}
        </WaitingButton>
      </Group>
    </form>
  )
}

function describeDrift(periods: number): string {
  if (periods === 0) return say('change.resync.agrees')
  const count = Math.abs(periods)
  return periods > 0 ? say('change.resync.early', { count }) : say('change.resync.late', { count })
}
