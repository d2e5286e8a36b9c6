import type { Translated } from '../../../../shared/wording/translated.ts'
import type { fields as english } from '../../en/api/fields.ts'

export const fields = {
  'api.fields.freshPassword': 'كلمة مرور الحساب، إذا مضى على تسجيل الدخول أكثر من عشر دقائق.',
  'api.fields.shownOnce': 'تُعرض مرة واحدة فقط.',
  'api.fields.masked': 'محجوب.',
} as const satisfies Translated<typeof english>
