import type { unlock as english } from '../../en/page/unlock.ts'
import type { Translated } from '../../translated.ts'

export const unlock = {
  'unlock.title': 'إلغاء قفل رموزك',
  'unlock.wait':
    'يمكن إعادة المحاولة بعد {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.',
  'unlock.forgot': 'هل نُسيت عبارة المرور؟ استخدام مفتاح الاسترداد',
} as const satisfies Translated<typeof english>
