import { Loader, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react'
import { useStore } from 'zustand'
import { checkIds } from '../../shared/check-ids.ts'
import type { Check } from '../../shared/check-models.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import { saidWith } from '../parts/said.ts'
import { formatCountdown } from '../parts/time/duration.ts'
import { useSecondsUntil } from '../parts/time/use-seconds-until.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './check-list.module.css'
import { ruleNames } from './rule-names.ts'

const marks: Record<Check['verdict'], typeof IconCheck> = {
  pass: IconCheck,
  fail: IconAlertTriangle,
  skipped: IconMinus,
}

/** Shows every rule with what was observed so far. */
export function CheckList() {
  const { check } = useStores()
  const { phase, checks, running, waitsUntil } = useStore(check)
  const seconds = useSecondsUntil(waitsUntil)
  const wait = seconds > 0 ? { countdown: formatCountdown(seconds) } : null
  const isUnderWay = phase === 'running' || phase === 'stopping'

  return (
    <>
      <ol className={classes.rules} aria-label={say('check.rules')}>
        {checkIds.map(id => {
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
                {state === 'open'
                  ? saidWith(openRule(ruleNames[id], isUnderWay), {
                      hidden: chunks => <span className="visually-hidden">{chunks}</span>,
                    })
                  : sayWords(ruleNames[id])}
                {result && (
                  <span className={classes.seen}>
                    {say('check.seen', { verdict: result.verdict, why: result.why })}
                  </span>
                )}
                {isRunning && (
                  <span className={classes.seen}>
                    {wait ? say('check.trying.waiting', wait) : say('check.trying')}
                  </span>
                )}
              </span>
            </li>
          )
        })}
      </ol>
      {isUnderWay && running === null && (
        <Text size="sm" role="status">
          {checks.length > 0 || phase === 'stopping' ? sayPuttingBack(wait) : saySigningIn(wait)}
        </Text>
      )}
    </>
  )
}

function openRule(rule: Words, isUnderWay: boolean): Words {
  return isUnderWay ? words('check.rule.toCome', { rule }) : words('check.rule.notTried', { rule })
}

/** Null if it isn't waiting. */
type Wait = { readonly countdown: string } | null

const sayPuttingBack = (wait: Wait) =>
  wait ? say('check.puttingBack.waiting', wait) : say('check.puttingBack')

const saySigningIn = (wait: Wait) =>
  wait ? say('check.signingIn.waiting', wait) : say('check.signingIn')
