/** Defines what the JSON dialects share: fields of requests, and shapes of answers. */
import { z } from 'zod'
import { ServiceError } from '../errors.ts'
import type { CodeNotice, FactorStatus, Proof, User } from '../two-factor/service.ts'
import { key, words } from '../wording/words.ts'

export const EmailField = z.string().min(1).max(254)
export const PasswordField = z.string().min(1).max(1024)
/**
 * Longer than any code, so that a code with spaces is read and one with too many digits is refused
 * properly.
 */
export const CodeField = z.string().min(1).max(64)
export const TokenField = z.string().min(1).max(4096)
export const NothingBody = z.strictObject({}).nullish()

/**
 * Required where a session alone is not enough: ten minutes after the sign-in, a call needs the
 * password.
 */
export const FreshPassword = PasswordField.optional().describe(key('api.fields.freshPassword'))
export const FreshPasswordBody = z.strictObject({ password: FreshPassword }).nullish()

export const WholeNumber = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

/** A request contains exactly one of them, which `readEither` checks. */
export const eitherProof = { code: CodeField.optional(), backup_code: CodeField.optional() }

/** Throws bad_input. */
export function readEither(body: {
  code?: string | undefined
  backup_code?: string | undefined
}): Proof {
  const { code, backup_code: backupCode } = body
  if (code !== undefined && backupCode === undefined) return { code }
  if (backupCode !== undefined && code === undefined) return { backupCode }
  throw new ServiceError(
    'bad_input',
    words('refusals.codes.giveOne', { code: 'code', backupCode: 'backup_code' }),
  )
}

export const InstantText = z.iso.datetime()

export const UserAnswer = z.object({
  id: z.int(),
  email: z.string(),
  display_name: z.string(),
  two_factor_enabled: z.boolean(),
})

export function toUserAnswer(user: User, isTwoFactorEnabled: boolean) {
  const { id, email, displayName } = user
  return { id, email, display_name: displayName, two_factor_enabled: isTwoFactorEnabled }
}

export const backupCodesLeft = {
  backup_codes_remaining: z.int(),
  backup_codes_low: z.boolean(),
}

export const StatusAnswer = z.object({
  enabled: z.boolean(),
  pending: z.boolean(),
  confirmed_at: InstantText.nullable(),
  last_verified_at: InstantText.nullable(),
  ...backupCodesLeft,
})

export function toStatusAnswer(status: FactorStatus): z.infer<typeof StatusAnswer> {
  return {
    enabled: status.enabled,
    pending: status.pending,
    confirmed_at: status.confirmedAt,
    last_verified_at: status.lastVerifiedAt,
    backup_codes_remaining: status.backupCodesRemaining,
    backup_codes_low: status.backupCodesLow,
  }
}

export const BackupCodes = z.array(z.string()).describe(key('api.fields.shownOnce'))

export const Disabled = z.object({ enabled: z.literal(false) })

export const NoticeAnswer = z.object({
  sent: z.boolean(),
  destination: z.string().describe(key('api.fields.masked')),
  expires_at: InstantText,
  expires_in_minutes: z.literal(10),
  resend_available_at: InstantText,
})

export function toNoticeAnswer(notice: CodeNotice): z.infer<typeof NoticeAnswer> {
  return {
    sent: notice.sent,
    destination: notice.destination,
    expires_at: notice.expiresAt,
    expires_in_minutes: 10,
    resend_available_at: notice.resendAvailableAt,
  }
}

export const ErrorAnswer = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    remaining_attempts: z.int().optional(),
  }),
  remaining_attempts: z.int().optional(),
})
