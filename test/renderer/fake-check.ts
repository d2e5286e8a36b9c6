/**
 * Stands in for the host's check of servers. A check ends at once, except that one of slow.example
 * runs until it is stopped.
 */

import { type Check, CheckId } from '../../shared/check-models.ts'
import type { EventMessage, Input, Output } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'

interface FakeCheckHandlers {
  'check.run'(input: Input<'check.run'>): Promise<Output<'check.run'>>
  'flows.cancel'(input: Input<'flows.cancel'>): void
}

export const fakeChecks: readonly Check[] = CheckId.options.map((id, at) => {
  if (at === 0) return { id, verdict: 'fail', why: words('core.checkServer.replay.accepted') }
  if (at > 10) return { id, verdict: 'skipped', why: words('core.checkServer.sendsNone') }
  return { id, verdict: 'pass', why: words('core.checkServer.replay.refused') }
})

export function createFakeCheck(
  now: () => number,
  emit: (message: EventMessage) => void,
): FakeCheckHandlers {
  const underWay = new Map<string, (error: AppError) => void>()
  return {
    'check.run': ({ flow, address, dialectId, password }) => {
      if (password === 'wrong') {
        throw new AppError('wrong-password', words('core.dialects.wrongCredentials'))
      }
      const isSlow = address.includes('slow.example')
      const done = fakeChecks.slice(0, 4)
      const waitsUntil = isSlow ? now() + 271_000 : null
      emit({
        name: 'check.progressed',
        payload: { flow, done, running: fakeChecks[4]?.id ?? null, waitsUntil },
      })
      const leftBehind = words('core.checkServer.left.sessions', { count: 12 })
      if (!isSlow)
        return Promise.resolve({ dialect: dialectId, checks: [...fakeChecks], leftBehind })
      return new Promise((_, reject) => underWay.set(flow, reject))
    },
    'flows.cancel': ({ flow }) =>
      underWay.get(flow)?.(new AppError('refused', words('core.host.cancelled'))),
  }
}
