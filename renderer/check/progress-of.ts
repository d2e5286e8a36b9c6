import { checkIds } from '../../shared/check-ids.ts'
import { say } from '../../shared/wording/say.ts'
import type { Checking } from '../stores/check.ts'

/** Returns the progress while it runs and while it is being stopped. */
export function progressOf({ phase, checks }: Pick<Checking, 'phase' | 'checks'>): string {
  const counts = { tried: checks.length, all: checkIds.length }
  return phase === 'stopping'
    ? say('check.progress.stopping', counts)
    : say('check.progress', counts)
}
