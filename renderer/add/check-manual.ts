import { parseName, parsePin, parseSecret } from '../../shared/entry-rules.ts'
import { AppError } from '../../shared/errors.ts'
import type { Manual } from './manual.ts'

/** The fields of the form that are checked before anything is sent. */
export type CheckedField = 'issuer' | 'label' | 'secret' | 'pin'

export type FieldErrors = Partial<Record<CheckedField, string>>

/** What stands in the way, at the field where it does, in that field's own words. */
export function checkManual({ type, issuer, label, secret, pin }: Manual): FieldErrors {
  const needsPin = type === 'motp' || type === 'yandex'
  const errors: FieldErrors = {}
  const check = (field: CheckedField, run: () => unknown) => {
    try {
      run()
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      errors[field] = error.message
        .replace(/\bsecret\b/, 'setup key')
        .replace(/^The label\b/, 'The account')
    }
  }
  check('issuer', () => parseName(issuer, 'issuer'))
  check('label', () => parseName(label, 'label'))
  if (secret.trim() === '') errors.secret = 'Enter the setup key.'
  else check('secret', () => parseSecret(type, secret))
  if (needsPin && !pin) errors.pin = 'Enter the PIN: there is no code without it.'
  else if (needsPin) check('pin', () => parsePin(pin))
  return errors
}
