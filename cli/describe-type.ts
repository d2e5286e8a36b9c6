import type { OtpParameters } from '../shared/models.ts'

/** The type, with what is not usual about it. */
export function describeType(otp: OtpParameters): string {
  const unusual: string[] = []
  if ('algorithm' in otp && otp.algorithm !== 'SHA1') unusual.push(otp.algorithm)
  if ('digits' in otp && otp.digits !== 6) unusual.push(`${otp.digits} digits`)
  if ('periodSeconds' in otp && otp.periodSeconds !== 30) unusual.push(`${otp.periodSeconds} s`)
  return [otp.type, ...unusual].join(', ')
}
