import { learn } from '../../shared/wording/say.ts'

/**
 * Loads the messages that the first picture does not need: the core's, and those of screens that
 * are fetched.
 */
export async function learnLater(): Promise<void> {
  const { englishOfLater } = await import('../../shared/wording/english-of-later.ts')
  learn(englishOfLater)
}
