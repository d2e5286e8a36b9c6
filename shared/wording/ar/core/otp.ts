import type { otp as english } from '../../en/core/otp.ts'
import type { Translated } from '../../translated.ts'

export const otp = {
  'core.otp.pinMissing': 'رقم PIN ناقص. ومن دونه لا يوجد رمز.',
  'core.otp.counterBased': 'ليس للعنصر الذي يعمل بعدّاد (HOTP) رمز للحظة زمنية.',
  'core.otp.badMoment': 'يجب أن يكون الوقت بالميلّي ثانية منذ 1970.',
  'core.otp.timeBased': 'لا يوجد رمز لعدّاد إلا للعنصر الذي يعمل بعدّاد (HOTP).',
} as const satisfies Translated<typeof english>
