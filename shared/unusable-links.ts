/** Setup links that no app but their maker's can use, although they look like others. */
import { AppError } from './errors.ts'
import type { Query } from './uri-text.ts'

/** The sentences name the kind and the way out. Throws `bad-input`. */
export function refuseUnusable(host: string, query: Query): void {
  if (query.names.some(name => name.startsWith('2step_'))) {
    throw new AppError(
      'bad-input',
      'It is a two-step enrolment of privacyIDEA, of which the link holds only one half: the codes would be wrong. Ask for a token without two-step enrolment.',
    )
  }
  const sentence = unusableTypes.get(host.toLowerCase())
  if (sentence !== undefined) throw new AppError('bad-input', sentence)
}

const unusableTypes = new Map([
  [
    'pipush',
    'It is a push token of privacyIDEA, which only its own app can use. Ask for a TOTP token instead.',
  ],
  [
    'daypassword',
    'It is a day password of privacyIDEA, a kind of code that Countersign does not make. Ask for a TOTP token instead.',
  ],
])
