import { laterPart } from '../../shared/wording/parts/load-later.ts'
import { learnPart } from './spoken.ts'

/**
 * Loads the messages that the first picture doesn't need: the core's, and those of screens that
 * load later.
 */
export function learnLater(): Promise<void> {
  return learnPart(laterPart)
}
