import { IconAlertTriangle } from '@tabler/icons-react'
import type { Account } from '../../../shared/account-models.ts'
import { say, sayWords } from '../../../shared/wording/say.ts'
import { RetryIn } from '../../parts/feedback/retry-in.tsx'
import { formatAge } from '../../parts/time/duration.ts'
import classes from './account-state.module.css'
import { factorFacts, factorState, stateNames } from './describe-account.ts'

interface AccountStateProps {
  readonly account: Account
  /** Ms since 1970. */
  readonly now: number
}

/**
 * Shows whether two-factor is on, what else is known, how old that is, and what has gone wrong
 * since.
 */
export function AccountState({ account, now }: AccountStateProps) {
  const { pending, problem, statusAt, changingOn } = account
  const state = factorState(account)

  return (
    <div className={classes.state}>
      <div className={classes.facts}>
        <span className={classes.badge} data-state={state}>
          {say(stateNames[state])}
        </span>
        {factorFacts(account, now).map(fact => (
          <span key={fact}>{fact}</span>
        ))}
      </div>
      {pending && <p className={classes.note}>{sayWords(pending.message)}</p>}
      {changingOn !== null && (
        <p className={classes.note}>{say('account.changingOn', { computer: changingOn })}</p>
      )}
      {problem && (
        <p className={classes.problem}>
          <IconAlertTriangle size={15} aria-hidden="true" />
          <span>
            {sayWords(problem.message)}{' '}
            {problem.retryAt !== null && <RetryIn until={problem.retryAt} />}
          </span>
        </p>
      )}
      {statusAt !== null && (
        <p className={classes.age}>
          {problem
            ? say('account.lastUpdated', { age: formatAge(statusAt, now) })
            : say('account.updated', { age: formatAge(statusAt, now) })}
        </p>
      )}
    </div>
  )
}
