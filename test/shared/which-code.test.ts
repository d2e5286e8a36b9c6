import { expect, it } from 'vitest'
import { whichToCopy } from '../../shared/which-code.ts'

it.each([
  ['a code that has longer', 5000, '222222', 5, 'current'],
  ['a code that has less', 4999, '222222', 5, 'next'],
  ['a code that is over', -1, '222222', 5, 'next'],
  ['no setting', 1, '222222', 0, 'current'],
  ['no next code', 1, null, 5, 'current'],
  ['a code that never ends', null, '222222', 5, 'current'],
] as const)('copies of %s the right one', (_what, endsInMs, next, belowSeconds, which) => {
  expect(whichToCopy(endsInMs, next, belowSeconds)).toBe(which)
})
