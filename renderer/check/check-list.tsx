import { Loader, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react'
import { useStore } from 'zustand'
import { type Check, CheckId } from '../../shared/check-models.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { formatCountdown } from '../parts/time/duration.ts'
import { useSecondsUntil } from '../parts/time/use-seconds-until.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './check-list.module.css'
import { ruleNames } from './rule-names.ts'

const verdicts: Record<Check['verdict'], string> = {
  pass: 'Kept',
  fail: 'Not kept',
  skipped: 'Left out',
}

const marks: Record<Check['verdict'], typeof IconCheck> = {
  pass: IconCheck,
  fail: IconAlertTriangle,
  skipped: IconMinus,
}

/** Every rule with what was seen of it so far. */
export function CheckList() {
  const { check } = useStores()
  const { phase, checks, running, waitsUntil } = useStore(check)
  const seconds = useSecondsUntil(waitsUntil)
  const wait =
    seconds > 0 ? say('check.waitingForCountdown', { countdown: formatCountdown(seconds) }) : ''
  const isUnderWay = phase === 'running' || phase === 'stopping'

  return (
    <>
      <ol className={classes.rules} aria-label={say('check.rules')}>
        {CheckId.options.map(id => {
          const result = checks.find(each => each.id === id)
          const isRunning = running === id
          const Mark = result && marks[result.verdict]
          const state = result?.verdict ?? (isRunning ? 'running' : 'open')
          return (
            <li key={id} data-state={state}>
              <span className={classes.mark} aria-hidden="true">
                {Mark && <Mark size={16} />}
                {isRunning && <Loader size={14} />}
              </span>
              <span>
                {ruleNames[id]}
                {result && (
                  <span
                    className={classes.seen}
                  >{`${verdicts[result.verdict]}: ${sayWords(result.why)}`}</span>
                )}
                {isRunning && (
                  <span className={classes.seen}>{say('check.beingTriedWait', { wait })}</span>
                )}
                {state === 'open' && (
                  <span className="visually-hidden">
                    : {isUnderWay ? say('check.stillToCome') : say('check.notTried')}
                  </span>
                )}
              </span>
            </li>
          )
        })}
      </ol>
      {isUnderWay && running === null && (
        <Text size="sm" role="status">
          {checks.length > 0 || phase === 'stopping'
            ? say('check.puttingTheAccountBack')
            : say('check.signingIn')}
          {wait}
        </Text>
      )}
    </>
  )
}
