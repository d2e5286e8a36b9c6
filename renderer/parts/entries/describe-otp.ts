import type { OtpParameters } from '../../../shared/models.ts'
import { say } from '../../../shared/wording/say.ts'

/** What is not as usual about the codes of an entry, in words; empty for the usual 6 digits, 30 s. */
export function describeOtp(otp: OtpParameters): string {
  switch (otp.type) {
    case 'steam':
      return say('entries.steamGuard')
    case 'motp':
      return say('entries.mobileOTPWithPIN')
    case 'yandex':
      return say('entries.yandexKeyWithPIN')
    case 'hotp':
      return join(['counter-based', digits(otp.digits), algorithm(otp.algorithm)])
    case 'totp':
      return join([
        digits(otp.digits),
        otp.periodSeconds === 30
          ? ''
          : say('entries.everyPeriodSecondsS', { periodSeconds: otp.periodSeconds }),
        algorithm(otp.algorithm),
      ])
  }
}

const digits = (count: number) => (count === 6 ? '' : `${count} digits`)
const algorithm = (name: string) => (name === 'SHA1' ? '' : name.replace('SHA', 'SHA-'))
const join = (parts: string[]) => parts.filter(Boolean).join(', ')
