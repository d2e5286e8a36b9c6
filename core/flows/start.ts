/** Starts flows, if no earlier one is unfinished. */

import type { FlowResult } from '../../shared/account-models.ts'
import type { Input } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { FlowJournal } from '../accounts/stored-account.ts'
import { type Given, permitFor } from './authority.ts'
import { keepStatus } from './finish.ts'
import { planOf } from './plans.ts'
import { regenerate } from './regenerate.ts'
import type { Run } from './run.ts'
import { disable, disabling, permitToDisable, turnOff } from './turn-off.ts'
import { turnOn } from './turn-on.ts'

type Wishes = Pick<
  Input<'flows.enrol'>,
  'method' | 'destination' | 'password' | 'recoveryEmail' | 'alsoOnPhone'
>

/** Throws `exists` if two-factor is already on, and `bad-input` that names what is missing. */
export async function startEnrolment(run: Run, wishes: Wishes): Promise<FlowResult> {
  const { method, destination, recoveryEmail } = wishes
  if (!run.abilities().methods.includes(method)) {
    throw new AppError('bad-input', words('core.flows.methodNotOffered'))
  }
  const journal = newJournal(run, {
    kind: 'enrol',
    stage: 'confirm',
    method,
    destination,
    recoveryEmail,
    passwordSecret: passwordToBegin(run, wishes.password),
    alsoOnPhone: wishes.alsoOnPhone && method === 'totp',
  })
  return turnOn(run, journal).catch(async error => {
    if (!(error instanceof AppError)) throw error
    if (error.code === 'exists') await keepStatus(run)
    const isNowhereToSend = error.code === 'bad-input' && method !== 'totp' && !destination
    throw isNowhereToSend ? nowhereToSend() : error
  })
}

export async function startDisabling(run: Run, given: Given): Promise<FlowResult> {
  const journal = newJournal(run, { kind: 'disable', stage: 'turn-off' })
  return disable(run, disabling(run, permitToDisable(run, given), journal))
}

/** Throws `refused` if there is no secret to replace. */
export async function startRotation(run: Run, given: Given): Promise<FlowResult> {
  const { status, recoveryEmail } = run.account()
  if ((status?.method ?? 'totp') !== 'totp') {
    throw new AppError('refused', words('core.flows.nothingToReplace'))
  }
  if (status?.recoveryEmail && recoveryEmail === null) {
    throw new AppError('refused', words('core.flows.recoveryEmailWouldBeLost'))
  }
  const permit = permitToDisable(run, given)
  const journal = newJournal(run, {
    kind: 'rotate',
    stage: 'turn-off',
    method: 'totp',
    recoveryEmail,
    passwordSecret: passwordToBegin(run, given.password),
  })
  await turnOff(run, disabling(run, permit, journal))
  return turnOn(run, run.journal())
}

export async function startRegenerating(run: Run, given: Given): Promise<FlowResult> {
  const journal = newJournal(run, { kind: 'regenerate', stage: 'regenerate' })
  return regenerate(run, given, journal)
}

type Fields = Pick<FlowJournal, 'kind' | 'stage'> & Partial<FlowJournal>

/** Throws `refused` while an earlier change is unfinished. */
export function newJournal(run: Run, fields: Fields): FlowJournal {
  const pending = run.pending()
  // Once two-factor is off, no backup code counts, whichever set it belongs to.
  const isOvertaken = pending?.kind === 'regenerate' && fields.stage === 'turn-off'
  if (pending && !isOvertaken) {
    throw new AppError('refused', words('core.flows.earlierPending'))
  }
  const journal: FlowJournal = {
    method: run.account().status?.method ?? 'totp',
    since: run.now(),
    entryId: null,
    formerEntryId: null,
    destination: null,
    recoveryEmail: null,
    passwordSecret: null,
    notice: null,
    alsoOnPhone: false,
    ...fields,
  }
  run.progress.plan(planOf(journal))
  return journal
}

/** Null if beginning requires none. */
function passwordToBegin(run: Run, password: string | null): string | null {
  const demands = { needs: run.abilities().beginNeeds, proofs: [] }
  const given = { password, proof: null }
  const isAsked = demands.needs.some(need => need.endsWith('password'))
  const permit = permitFor(run, given, demands)
  return isAsked ? (permit.password ?? null) : null
}

function nowhereToSend(): AppError {
  return new AppError('bad-input', words('core.flows.destinationMissing'))
}
