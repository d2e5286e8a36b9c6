/** The test files that take longest, in seconds of one core; whichever is not named takes a second or two. */
import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

export const dearFiles: Readonly<Record<string, number>> = {
  'test/renderer/face.browser.test.ts': 60,
  'test/renderer/manners.browser.test.ts': 35,
  'test/core/flows/faults.test.ts': 18,
  'test/electron/life.test.ts': 17,
  'test/renderer/forced-colours.browser.test.ts': 16,
  'test/renderer/countdown.browser.test.ts': 16,
  'test/core/importers/monotony.test.ts': 35,
  'test/core/importers/registry.test.ts': 35,
  'test/renderer/list.browser.test.ts': 12,
  'test/renderer/ways-out.browser.test.ts': 12,
  'test/core/importers/corruption.test.ts': 10,
  'test/server/fuzz/fuzz.test.ts': 10,
  'test/core/vault/crash.test.ts': 9,
  'test/core/vault/keychain.keyring.test.ts': 9,
  'test/shared/qr/read-symbols.test.ts': 8,
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
