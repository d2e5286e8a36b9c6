import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

/** They take a minute each or so: whoever began one last would be waited for alone. */
const long = [
  'test/renderer/face.browser.test.ts',
  'test/core/flows/faults.test.ts',
  'test/core/importers/corruption.test.ts',
  'test/electron/life.test.ts',
]

/** Puts what takes longest first; a first run knows no more of its files than their size. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => long.some(name => moduleId.endsWith(name))
    return [...sorted.filter(isLong), ...sorted.filter(file => !isLong(file))]
  }
}
