import { algorithmName } from '../../../shared/algorithm-name.ts'
import type { Algorithm, OtpParameters } from '../../../shared/entry-models.ts'
import { enumerate } from '../../../shared/wording/enumerate.ts'
import { say } from '../../../shared/wording/say.ts'

/** Describes what is unusual about the codes of an entry; empty for 6 digits and 30 s. */
export function describeOtp(otp: OtpParameters): string {
  switch (otp.type) {
    case 'steam':
      return say('entries.otp.steam')
    case 'motp':
      return say('entries.otp.motp')
    case 'yandex':
      return say('entries.otp.yandex')
    case 'hotp':
      return enumerate([say('entries.otp.counterBased'), digits(otp.digits), algorithm(otp)])
    case 'totp':
      return enumerate([
        digits(otp.digits),
        otp.periodSeconds === 30 ? '' : say('entries.otp.period', { seconds: otp.periodSeconds }),
        algorithm(otp),
      ])
  }
}

const digits = (count: number) => (count === 6 ? '' : say('entries.otp.digits', { count }))
const algorithm = ({ algorithm }: { algorithm: Algorithm }) =>
  algorithm === 'SHA1' ? '' : algorithmName(algorithm)
