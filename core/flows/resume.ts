/** Continues an unfinished change from wherever the server has left it. */

import type { FlowResult } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { FlowJournal } from '../accounts/stored-account.ts'
import type { Given } from './authority.ts'
import { finishAsIs, finishOff } from './finish.ts'
import { regenerate } from './regenerate.ts'
import type { Reading, Run } from './run.ts'
import { disable, disabling, permitToDisable, turnOff } from './turn-off.ts'
import { finishSetup, goOn, turnOn } from './turn-on.ts'

const turnedOff = words('core.flows.turnedOffElsewhere')

export async function resume(run: Run, given: Given): Promise<FlowResult> {
  const journal = run.journal()
  const reading = await run.readStatus()
  switch (journal.kind) {
    case 'regenerate':
      if (!reading.status.enabled) return finishOff(run, reading, turnedOff)
      if (journal.stage === 'regenerate') return regenerate(run, given, journal)
      return finishAsIs(run, reading, { warning: null, codes: true })
    case 'disable':
      if (!reading.status.enabled) return finishOff(run, reading, null)
      return disable(run, disabling(run, permitToDisable(run, given), journal))
    case 'rotate':
      return journal.stage === 'turn-off'
        ? resumeRotation(run, given, reading)
        : resumeSetup(run, reading)
    case 'enrol':
      return resumeSetup(run, reading)
  }
}

async function resumeRotation(run: Run, given: Given, { status }: Reading): Promise<FlowResult> {
  if (status.enabled) {
    await turnOff(run, disabling(run, permitToDisable(run, given), run.journal()))
  }
  return turnOn(run, run.journal())
}

async function resumeSetup(run: Run, reading: Reading): Promise<FlowResult> {
  if (!reading.status.enabled) return goOn(run)
  if (isOfOthers(run.journal())) {
    throw new AppError('exists', words('core.flows.turnedOnElsewhere'))
  }
  return finishSetup(run, reading)
}

/** No code of this setup was ever sent, so another setup turned two-factor on. */
export function isOfOthers({ stage, entryId }: FlowJournal): boolean {
  return stage === 'wait' && entryId !== null
}
