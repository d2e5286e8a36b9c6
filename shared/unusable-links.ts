/** Recognizes setup links that only their maker's app can use, although they look like others. */

import { AppError } from './errors.ts'
import type { Query } from './uri-text.ts'
import { words } from './wording/words.ts'

/** The sentences name the kind of link and what to do instead. Throws `bad-input`. */
export function refuseUnusable(host: string, query: Query): void {
  if (query.names.some(name => name.startsWith('2step_'))) {
    throw new AppError('bad-input', words('core.setupCodes.twoStep'))
  }
  const refusal = unusableTypes.get(host.toLowerCase())
  if (refusal !== undefined) throw new AppError('bad-input', refusal)
}

const unusableTypes = new Map([
  ['pipush', words('core.setupCodes.push')],
  ['daypassword', words('core.setupCodes.dayPassword')],
])
