import { parsePin, parseSecret } from '../../shared/entry-rules.ts'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import type { Manual } from './manual.ts'

/** The fields of the form that are checked before anything is sent. */
export type CheckedField = 'secret' | 'pin'

export type FieldErrors = Partial<Record<CheckedField, string>>

/**
 * Returns the errors by field. A name is never wrong, because deceptive characters are removed and
 * the user is told.
 */
export function checkManual({ type, secret, pin }: Manual): FieldErrors {
  const needsPin = type === 'motp' || type === 'yandex'
  const errors: FieldErrors = {}
  const check = (field: CheckedField, run: () => unknown) => {
    try {
      run()
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      errors[field] = error.message
    }
  }
  if (secret.trim() === '') errors.secret = say('add.manual.secret.missing')
  else check('secret', () => parseSecret(type, secret))
  if (needsPin && !pin) errors.pin = say('add.manual.pin.missing')
  else if (needsPin) check('pin', () => parsePin(pin))
  return errors
}
