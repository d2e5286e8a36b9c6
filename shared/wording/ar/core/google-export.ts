import type { googleExport as english } from '../../en/core/google-export.ts'
import type { Translated } from '../../translated.ts'

export const googleExport = {
  'core.googleExport.types':
    'لا يدعم Google Authenticator إلا الرموز الزمنية والرموز التي تعمل بعدّاد.',
  'core.googleExport.algorithm': 'لا يدعم Google Authenticator الخوارزمية {algorithm}.',
  'core.googleExport.digits': 'لا يدعم Google Authenticator إلا رموزًا من 6 أو 8 أرقام.',
  'core.googleExport.period': 'لا يدعم Google Authenticator إلا فترة 30 ثانية.',
} as const satisfies Translated<typeof english>
