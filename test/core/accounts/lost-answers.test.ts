import { expect, it } from 'vitest'
import { mayHaveArrived } from '../../../core/accounts/lost-answers.ts'
import { AppError } from '../../../shared/errors.ts'
import { literal } from '../../literal.ts'

const failed = (code: string) =>
  new AppError('unreachable', literal(''), { cause: Object.assign(new Error(code), { code }) })

it.each([
  ['a wrong code', new AppError('wrong-code', literal('')), false],
  ['a session that is over', new AppError('signed-out', literal('')), false],
  ['a certificate that is not trusted', new AppError('untrusted', literal('')), false],
  ['nothing that listens', failed('ECONNREFUSED'), false],
  ['no such name', failed('ENOTFOUND'), false],
  ['too many tries', new AppError('try-later', literal(''), { retryAfterSeconds: 30 }), false],
  ['a connection that broke', failed('ECONNRESET'), true],
  ['no answer in time', new AppError('unreachable', literal('')), true],

  ['an answer that is none', new AppError('bad-reply', literal('')), true],
  ['a problem of the server’s own', new AppError('try-later', literal('')), true],
  ['a call that was cancelled', new DOMException('', 'AbortError'), true],
])('after %s, what was asked may have been done or not', (_, error, expected) => {
  expect(mayHaveArrived(error)).toBe(expected)
})
