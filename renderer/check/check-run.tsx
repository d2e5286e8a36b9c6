import { Button, Group, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { CheckReport } from '../../shared/check-models.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { Feedback } from '../parts/feedback/feedback.tsx'
import { ServerRefusal } from '../parts/feedback/server-refusal.tsx'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { summaryOf } from '../stores/check.ts'
import { useStores } from '../stores/stores-context.ts'
import { CheckList } from './check-list.tsx'
import classes from './check-run.module.css'
import { progressOf } from './progress-of.ts'

/** Shows the run from its first request to its report. */
export function CheckRun({ onClose }: { onClose: () => void }) {
  const { check, copier } = useStores()
  const { phase, checks, report, refusal, begin, stop } = useStore(check)
  const isEnded = phase === 'ended'
  const [copied, setCopied] = useState(false)
  const top = useRef<HTMLParagraphElement>(null)

  async function copy({ dialect, checks }: CheckReport) {
    await copier
      .getState()
      .copySecret(say('stores.copied.report'), JSON.stringify({ dialect, checks }, null, 2))
    setCopied(true)
  }

  // The element that had the focus, which is the form or the stop button, is gone.
  useEffect(() => {
    if (phase === 'running' || isEnded) top.current?.focus()
  }, [phase, isEnded])

  return (
    <div className="stack">
      <Text fw={620} tabIndex={-1} ref={top} className={classes.top}>
        {report
          ? summaryOf(checks)
          : isEnded
            ? say('check.ended.unfinished')
            : say('check.running')}
      </Text>
      {!isEnded && (
        <Text size="sm" c="dimmed">
          {progressOf({ phase, checks })}
        </Text>
      )}
      <ServerRefusal refusal={refusal} />
      {report?.leftBehind && <Feedback tone="warning">{sayWords(report.leftBehind)}</Feedback>}
      <CheckList />
      <Group justify="flex-end" className={classes.actions}>
        {isEnded && (
          <Button variant="default" onClick={begin}>
            {say('check.again')}
          </Button>
        )}
        {report && (
          <Button variant="default" onClick={() => void copy(report).catch(showFailure)}>
            {copied ? say('labels.copied') : say('check.copyReport')}
          </Button>
        )}
        {!isEnded && (
          <Button
            variant="default"
            loading={phase === 'stopping'}
            onClick={() => void stop().catch(showFailure)}
          >
            {say('labels.stop')}
          </Button>
        )}
        <Button onClick={onClose}>{say('labels.close')}</Button>
      </Group>
    </div>
  )
}
