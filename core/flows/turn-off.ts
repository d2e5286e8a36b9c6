/** Turns two-factor off, as a change of its own or as the first half of a rotation. */

import type { FlowResult } from '../../shared/account-models.ts'
import type { Words } from '../../shared/wording/words.ts'
import { type FlowJournal, updateAccount } from '../accounts/stored-account.ts'
import { askAs, type Given, markSpent, type Permit, permitFor } from './authority.ts'
import { finishOff, readLast } from './finish.ts'
import { isNotDone, isRefusal, isWrongCode, type Run } from './run.ts'

export interface TurningOff {
  /** Written before the request, so that a crash in between is noticed. */
  readonly journal: FlowJournal
  /** Marked as used together with the journal. */
  readonly permit: Permit | null
  ask(): Promise<void>
}

/** Throws `bad-input` that names what is missing. */
export function permitToDisable(run: Run, given: Given): Permit {
  const { disableNeeds: needs, disableProofs: proofs } = run.abilities()
  return permitFor(run, given, { needs, proofs })
}

export function disabling(run: Run, permit: Permit, journal: FlowJournal): TurningOff {
  return {
    journal: {
      ...journal,
      stage: 'turn-off',
      formerEntryId: journal.formerEntryId ?? permit.entryId,
    },
    permit,
    ask: () => askAs(run, permit, ({ api }, authority) => api.disable(authority, run.signal)),
  }
}

/** Requests it, and returns once the server has done it or its status says so. */
export async function turnOff(run: Run, { journal, permit, ask }: TurningOff): Promise<void> {
  const before = run.pending()
  await run.requireSession()
  await run.save(draft => {
    updateAccount(draft, run.accountId, { journal })
    markSpent(draft, run, permit, 'used')
  })
  run.progress.doing('turn-off')
  try {
    await ask()
  } catch (error) {
    if (isRefusal(error, run.signal)) {
      const { status } = await run.readStatus()
      if (!status.enabled) return
    } else if (!isNotDone(error, run.signal)) throw error
    // Two-factor is still on.
    await run.save(draft => {
      updateAccount(draft, run.accountId, { journal: before })
      if (!isWrongCode(error)) markSpent(draft, run, permit, 'unused')
    })
    throw error
  }
}

export async function disable(
  run: Run,
  turningOff: TurningOff,
  warning: Words | null = null,
): Promise<FlowResult> {
  await turnOff(run, turningOff)
  return finishOff(run, await readLast(run), warning)
}
