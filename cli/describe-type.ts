import type { OtpParameters } from '../shared/entry-models.ts'
import { say } from '../shared/wording/say.ts'

/** Returns the type, with what is unusual about it. */
export function describeType(otp: OtpParameters): string {
  const unusual: string[] = []
  if ('algorithm' in otp && otp.algorithm !== 'SHA1') unusual.push(otp.algorithm)
  if ('digits' in otp && otp.digits !== 6)
    unusual.push(say('cli.entries.digits', { digits: otp.digits }))
  if ('periodSeconds' in otp && otp.periodSeconds !== 30) {
    unusual.push(say('cli.entries.seconds', { seconds: otp.periodSeconds }))
  }
  return [otp.type, ...unusual].join(', ')
}
