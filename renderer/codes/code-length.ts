import type { OtpParameters } from '../../shared/entry-models.ts'

/** Tells how many characters a code of this kind has. */
export function codeLength(otp: OtpParameters): number {
  switch (otp.type) {
    case 'totp':
    case 'hotp':
      return otp.digits
    case 'steam':
      return 5
    case 'motp':
      return 6
    case 'yandex':
      return 8
  }
}
