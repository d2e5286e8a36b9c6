/** The test files that take longest, in seconds of one core; whichever is not named takes a second or two. */
import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

export const dearFiles: Readonly<Record<string, number>> = {
  'test/renderer/face.browser.test.ts': 60,
  'test/core/flows/faults.test.ts': 30,
  'test/core/importers/corruption.test.ts': 20,
  'test/electron/life.test.ts': 17,
}

const secondsOfOthers = 1.5

/** @param file an absolute path */
export function secondsOf(file: string): number {
  const name = Object.keys(dearFiles).find(dear => file.endsWith(`/${dear}`))
  return (name && dearFiles[name]) || secondsOfOthers
}

/** Puts what takes longest first: whoever began it last would be waited for alone. */
export class DearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => secondsOf(b.moduleId) - secondsOf(a.moduleId))
  }
}
