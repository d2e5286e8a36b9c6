/** Runs a rule for every dialect that it applies to, on every backend, with two instances. */
import { afterAll, beforeAll, describe } from 'vitest'
import { type Live, openLive } from '../http/live.ts'
import type { Subject } from './subject.ts'
import { conformanceBackends, subjects } from './subjects.ts'

export function describeRule(
  rule: string,
  define: (live: () => Live, subject: Subject) => void,
  over: readonly Subject[] = subjects,
): void {
  describe.each(conformanceBackends)(`${rule}, on $name with two instances`, backend => {
    let live: Live
    beforeAll(async () => {
      live = await openLive(backend, { instances: 2 })
    })
    afterAll(() => live.close())
    describe.each(over)('in $name', subject => define(() => live, subject))
  })
}
