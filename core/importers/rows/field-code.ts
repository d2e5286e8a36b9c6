/** Reads codes in fields that people have added to an item. */
import { isOtpText } from '../../../shared/otpauth.ts'
import { meaningOf } from '../clues/code-names.ts'
import { couldBeSecret } from '../clues/likely-secret.ts'

export interface FieldCode {
  /** The name of the field; '' for the login's own code. */
  readonly field: string
  readonly totp: string
}

/** Recognizes a field by its name, or by a setup link whatever its name. */
export function isCodeField(name: string, value: string): boolean {
  return isOtpText(value) || (meaningOf(name) === 'code' && couldBeSecret(value))
}
