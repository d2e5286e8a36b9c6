import { describe, expect, it } from 'vitest'
import { createRunProgress } from '../run-progress.ts'

function halfOfARun() {
  let now = 0
  const files = [
    { name: 'test/core/dear.test.ts', part: 'unit', seconds: 30 },
    { name: 'test/core/cheap.test.ts', part: 'unit', seconds: 10 },
    { name: 'test/e2e/window.test.ts', part: 'e2e', seconds: 40 },
  ]
  const run = createRunProgress(files, () => now)
  const pass = (ms: number) => {
    now += ms
  }
  return { run, pass }
}

describe('the progress of a run', () => {
  it('begins with what there is to do', () => {
    const { run } = halfOfARun()
    expect(run.opening()).toBe(
      '2 files with tests of each room, 1 file with tests of the whole program.',
    )
  })

  it('shows how far it is, what runs, and what is left', () => {
    const { run, pass } = halfOfARun()
    run.start('test/core/dear.test.ts')
    run.start('test/core/cheap.test.ts')
    expect(run.line()).toBe(
      '[0:00 min · 0 of 3 files · 0 passed · 0 failed · 3 files left]; ' +
        'tests of each room: test/core/dear.test.ts, test/core/cheap.test.ts',
    )
    pass(20_000)
    for (let n = 0; n < 10; n++) run.count('passed')
    run.count('failed')
    expect(run.line()).toContain('0 of 3 files · 10 passed · 1 failed')
    run.end('test/core/dear.test.ts')
    run.end('test/core/cheap.test.ts')
    run.start('test/e2e/window.test.ts')
    expect(run.line()).toBe(
      '[0:20 min · 2 of 3 files · 10 passed · 1 failed · 1 file left, about 0:20 min]; ' +
        'tests of the whole program: test/e2e/window.test.ts',
    )
  })

  it('ends without anything left', () => {
    const { run, pass } = halfOfARun()
    for (const name of ['core/dear', 'core/cheap', 'e2e/window']) {
      run.count('passed')
      run.end(`test/${name}.test.ts`)
    }
    pass(90_000)
    expect(run.line()).toBe('[1:30 min · 3 of 3 files · 3 passed · 0 failed · all done]')
  })
})
