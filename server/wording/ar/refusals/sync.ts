import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sync as english } from '../../en/refusals/sync.ts'

export const sync = {
  'refusals.sync.token': 'رمز الوصول غير صالح أو أُزيل. يُرجى تسجيل الدخول وإنشاء رمز آخر.',
  'refusals.sync.tokens':
    'للحساب {most, plural, zero {# رمز وصول} one {رمز وصول واحد} two {رمزا وصول} few {# رموز وصول} many {# رمز وصول} other {# رمز وصول}} بالفعل. يُرجى إزالة واحد أولًا.',
  'refusals.sync.noToken': 'لا يوجد رمز وصول كهذا.',
  'refusals.sync.noFile': 'لا يوجد ملف بهذا الاسم.',
  'refusals.sync.changed': 'تغيّر الملف في هذه الأثناء.',
  'refusals.sync.quota': 'تشغل ملفات الحساب كل المساحة المسموح بها.',
} as const satisfies Translated<typeof english>
