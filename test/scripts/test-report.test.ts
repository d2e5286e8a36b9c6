import { describe, expect, it } from 'vitest'
import { closingLine, sum, tallyOf } from '../../scripts/test-report.mjs'

const report = {
  success: true,
  numPassedTests: 10,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
}

describe('the result of a Vitest run', () => {
  it.each([
    ['good', report, 0, { passed: 10, failed: 0, skipped: 0 }],
    ['two failures', { ...report, numFailedTests: 2 }, 1, { passed: 10, failed: 2, skipped: 0 }],
    ['skipped ones', { ...report, numPendingTests: 3 }, 0, { passed: 10, failed: 0, skipped: 3 }],
    [
      'a file that cannot be loaded',
      { ...report, testResults: [{ status: 'failed', assertionResults: [] }] },
      1,
      { passed: 10, failed: 1, skipped: 0 },
    ],
    ['an error outside of any test', report, 1, { passed: 10, failed: 1, skipped: 0 }],
    ['a run that broke off', null, 139, { passed: 0, failed: 1, skipped: 0 }],
  ])('%s', (_name, json, exitStatus, tally) => {
    expect(tallyOf(json, exitStatus)).toEqual(tally)
  })
})

describe('the closing line', () => {
  it('adds up all parts', () => {
    const tally = { passed: 2, failed: 1, skipped: 0 }
    expect(closingLine(sum([tally, tally]))).toBe('4 passed, 2 failed')
  })

  it('names skipped tests only if there are any', () => {
    expect(closingLine({ passed: 4, failed: 0, skipped: 1 })).toBe('4 passed, 0 failed, 1 skipped')
  })
})
