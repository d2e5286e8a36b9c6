import { learn } from '../../shared/wording/say.ts'

/** Loads what the core says, which the first picture does not need. */
export async function learnCore(): Promise<void> {
  const { englishOfCore } = await import('../../shared/wording/english-of-core.ts')
  learn(englishOfCore)
}
