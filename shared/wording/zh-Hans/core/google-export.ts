import type { googleExport as english } from '../../en/core/google-export.ts'
import type { Translated } from '../../translated.ts'

export const googleExport = {
  'core.googleExport.types': 'Google Authenticator 只支持基于时间和基于计数器的验证码。',
  'core.googleExport.algorithm': 'Google Authenticator 不支持 {algorithm}。',
  'core.googleExport.digits': 'Google Authenticator 只支持 6 位或 8 位的验证码。',
  'core.googleExport.period': 'Google Authenticator 只支持 30 秒的周期。',
} as const satisfies Translated<typeof english>
