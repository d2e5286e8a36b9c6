import { Alert, Button, Group, Text } from '@mantine/core'
import { useStore } from 'zustand'
import { Refused } from '../servers/refused.tsx'
import { showFailure } from '../shell/show-failure.ts'
import { summaryOf } from '../stores/check.ts'
import { useStores } from '../stores/stores-context.ts'
import { CheckList } from './check-list.tsx'
import classes from './check-run.module.css'

/** The run from its first request to its report. */
export function CheckRun({ onClose }: { onClose: () => void }) {
  const { check, copier } = useStores()
  const { phase, checks, report, refusal, begin, stop } = useStore(check)
  const isEnded = phase === 'ended'

  function copy() {
    if (!report) return
    const text = JSON.stringify({ dialect: report.dialect, checks: report.checks }, null, 2)
    copier.getState().copySecret('report', text).catch(showFailure)
  }

  return (
    <div className="stack">
      {report && (
        <Text fw={620} tabIndex={-1} data-autofocus>
          {summaryOf(checks)}
        </Text>
      )}
      {!isEnded && (
        <Text size="sm" c="dimmed">
          This takes some minutes, most of them waiting. It goes on while this is closed.
        </Text>
      )}
      <Refused refusal={refusal} />
      {report?.leftBehind && <Alert>{report.leftBehind}</Alert>}
      <CheckList />
      <Group justify="flex-end" className={classes.actions}>
        {isEnded && (
          <Button variant="default" onClick={begin}>
            Check again
          </Button>
        )}
        {report && (
          <Button variant="default" onClick={copy}>
            Copy the report as JSON
          </Button>
        )}
        {!isEnded && (
          <Button
            variant="default"
            loading={phase === 'stopping'}
            onClick={() => void stop().catch(showFailure)}
          >
            Stop
          </Button>
        )}
        <Button onClick={onClose}>Close</Button>
      </Group>
    </div>
  )
}
