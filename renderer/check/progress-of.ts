import { CheckId } from '../../shared/check-models.ts'
import type { Checking } from '../stores/check.ts'

/** How far it is, while it runs and while it is being stopped. */
export function progressOf({ phase, checks }: Pick<Checking, 'phase' | 'checks'>): string {
  const tried = `${checks.length} of ${CheckId.options.length} rules tried`
  return phase === 'stopping'
    ? `Stopping, with ${tried}: the account is being put back as it was.`
    : `This takes some minutes, most of them waiting: ${tried} so far. It goes on while this is closed.`
}
