/** Drops an unfinished change, so that server and vault agree again. */

import type { FlowResult } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Given, Permit } from './authority.ts'
import { retireEntries } from './filing.ts'
import { finishAsIs, finishOff } from './finish.ts'
import { isOfOthers } from './resume.ts'
import type { Reading, Run } from './run.ts'
import { disable, disabling, permitToDisable } from './turn-off.ts'
import { requestOf } from './turn-on.ts'

const offAlready = words('core.flows.offAlready')
const offSince = words('core.flows.offSince')
const onElsewhere = words('core.flows.onElsewhere')

export async function undo(run: Run, given: Given): Promise<FlowResult> {
  const { kind, stage, entryId } = run.journal()
  if (kind === 'regenerate') {
    throw new AppError('refused', words('core.flows.cannotUndoCodes'))
  }
  const reading = await run.readStatus()
  if (stage === 'turn-off') {
    if (reading.status.enabled) return finishAsIs(run, reading, { warning: null, codes: false })
    return finishOff(run, reading, kind === 'rotate' ? offSince : offAlready)
  }
  if (reading.status.enabled) return undoSetup(run, given, reading)
  if (stage !== 'wait' && entryId !== null) await leaveVoid(run)
  return finishOff(run, reading, kind === 'rotate' ? offSince : null)
}

/** A code that is still on its way could turn the setup on later, so another setup voids it. */
async function leaveVoid(run: Run): Promise<void> {
  const request = requestOf(run.journal())
  await run.ask(({ api }) => api.beginEnrolment(request, run.signal))
}

async function undoSetup(run: Run, given: Given, reading: Reading): Promise<FlowResult> {
  const journal = run.journal()
  if (isOfOthers(journal)) {
    await run.save(draft => retireEntries(draft, [journal.entryId], run.now()))
    return finishAsIs(run, reading, { warning: onElsewhere, codes: false })
  }
  const turningOff = disabling(run, permitToUndo(run, given), { ...journal, kind: 'disable' })
  return disable(run, turningOff, journal.kind === 'rotate' ? offSince : null)
}

function permitToUndo(run: Run, given: Given): Permit {
  try {
    return permitToDisable(run, given)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    throw new AppError(error.code, words('core.flows.cannotUndoOn', { message: error.words }))
  }
}
