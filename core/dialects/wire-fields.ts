/** Defines fields that several APIs have in the same form. */

import { z } from 'zod'
import { serverLimits } from '../../shared/ceilings.ts'
import type { Method } from './dialect.ts'

/** ISO 8601, converted to milliseconds since 1970. */
export const InstantText = z.iso.datetime({ offset: true }).transform(text => Date.parse(text))

/**
 * Counts the items before it looks at any of them, because each invalid one takes time to report.
 */
export function listOf<S extends z.ZodType>(schema: S, most: number) {
  return z.array(z.unknown()).max(most).pipe(z.array(schema))
}

export const BackupCodes = listOf(z.string().min(4).max(64), serverLimits.backupCodes).pipe(
  z.array(z.string()).min(1),
)

export const SecretText = z.string().regex(/^[A-Z2-7]{8,512}=*$/i)

export const OtpauthUrl = z.string().max(4096).startsWith('otpauth://totp/')

/**
 * Text that others have written for people to read. It is cut to length and cleaned of deceptive
 * characters.
 */
export const ShownText = z
  .string()
  .transform(text => text.slice(0, 500).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\ufffd'))

const methods: readonly Method[] = ['totp', 'sms', 'email']

/** The ways to finish a sign-in. Unknown names are skipped. */
export const MethodList = listOf(z.string(), 100).transform(names =>
  methods.filter(method => names.includes(method)),
)
