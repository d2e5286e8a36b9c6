import { type Words, words } from '../../shared/wording/words.ts'
import type { Problem } from './read-states.ts'

/** `nameOf` gives the name of a computer by its id. */
export function describeProblem(
  { kind, device, words: own, aheadMs = 0 }: Problem,
  nameOf: (device: string) => string,
): Words {
  const name = device === null ? '' : nameOf(device)
  switch (kind) {
    case 'older':
      return words('core.sync.problem.older', { name })
    case 'fork':
      return words('core.sync.problem.fork', { name })
    case 'clock':
      return words('core.sync.problem.clock', { name, minutes: Math.round(aheadMs / 60_000) })
    case 'removed':
      return words('core.sync.removed')
    case 'unreadable':
      return own ?? words('core.sync.problem.unreadable')
  }
}
