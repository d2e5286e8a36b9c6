import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { SyncStatus } from '../../shared/sync-contract.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { Row } from '../parts/layout/section.tsx'
import { formatAge, formatCountdown } from '../parts/time/duration.ts'
import { useNow } from '../parts/time/use-now.ts'
import { useSecondsUntil } from '../parts/time/use-seconds-until.ts'
import { useStores } from '../stores/stores-context.ts'
import { sayNews, sayState, shownState } from './describe-sync.ts'
import { StateIcon } from './state-icon.tsx'
import classes from './sync.module.css'

/** Shows the state and what the last meeting brought, and lets the user start a meeting. */
export function StateRow({ status }: { status: SyncStatus }) {
  const { call, sync, announcer } = useStores()
  const { busy, failure, attempt } = useAttempt()
  const isStopped = useRef(false)
  const isSlow = useIsSlow(busy)
  const state = shownState(status)
  const isMeeting = busy || status.isMeeting

  const meet = () =>
    attempt(async () => {
      isStopped.current = false
      const meeting = await call('sync.meet')
      await sync.getState().load()
      if (isStopped.current) return announcer.getState().announce(say('computers.now.stopped'))
      const isMet = meeting.state === 'same' || meeting.state === 'attention'
      const done = say('computers.now.done', { news: sayNews(meeting) })
      announcer.getState().announce(isMet ? done : sayState({ ...status, state: meeting.state }))
    })

  function stop() {
    isStopped.current = true
    call('sync.stop').catch(showFailure)
  }

  return (
    <Row
      name={
        <span className={classes.state} data-state={state}>
          <StateIcon state={state} size={19} />
          <span role="status">{isMeeting ? say('computers.meeting') : sayState(status)}</span>
        </span>
      }
      hint={<Details status={status} failure={failure} />}
    >
      {isSlow ? (
        <Button variant="default" onClick={stop}>
          {say('labels.stop')}
        </Button>
      ) : (
        <Button variant="default" loading={busy} onClick={() => void meet()}>
          {say('computers.now')}
        </Button>
      )}
    </Row>
  )
}

const slowMs = 1000

/** The button to stop appears only after a while, because it would flicker in short meetings. */
function useIsSlow(busy: boolean): boolean {
  const [isSlow, setSlow] = useState(false)

  useEffect(() => {
    setSlow(false)
    if (!busy) return
    const timer = setTimeout(() => setSlow(true), slowMs)
    return () => clearTimeout(timer)
  }, [busy])

  return isSlow && busy
}

function Details({ status, failure }: { status: SyncStatus; failure: string | null }) {
  const now = useNow()
  const { lastMetAt, lastNews, problems, nextTryAt } = status
  return (
    <span className={classes.lines}>
      {failure && <span role="alert">{failure}</span>}
      {problems.map(problem => (
        <span key={problem.key} className={classes.problem}>
          {sayWords(problem)}
        </span>
      ))}
      {nextTryAt !== null && <NextTry at={nextTryAt} />}
      <span>
        {lastMetAt === null
          ? say('computers.neverMet')
          : say('computers.lastMet', { age: formatAge(lastMetAt, now) })}
      </span>
      {lastNews && (
        <span>
          {say('computers.lastNews.at', {
            age: formatAge(lastNews.at, now),
            news: sayNews(lastNews),
          })}
        </span>
      )}
    </span>
  )
}

function NextTry({ at }: { at: number }) {
  const seconds = useSecondsUntil(at)
  if (seconds === 0) return null
  return <span>{say('computers.nextTry', { countdown: formatCountdown(seconds) })}</span>
}
